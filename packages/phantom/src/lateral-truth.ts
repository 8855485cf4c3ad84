import type { Axis, Point } from "@firstray/geometry";
import { baseOf } from "./base-of.ts";
import type { BoneName } from "./bone-name.ts";
import type { TruthPoints } from "./dorsoplantar-truth.ts";
import { headCentreOf } from "./head-centre-of.ts";
import { headOf } from "./head-of.ts";
import { lowerTangent } from "./lower-tangent.ts";
import { neckOf } from "./neck-of.ts";
import { onFilm } from "./on-film.ts";
import { outlineAt } from "./outline-at.ts";
import type { Pair } from "./outline-pair.ts";
import { roughAxis } from "./rough-axis.ts";
import type { Scene } from "./scene.ts";
import { sceneMidLine } from "./scene-mid-line.ts";
import { shadowOfPoint } from "./shadow-of-point.ts";

/** Every lateral landmark, on the shadow of each bone alone. @source measurements-lateral */
export function lateralTruth(scene: Scene): TruthPoints {
  const talus = sceneMidLine(scene, "talus");
  const calcaneus = lowerTangent(scene.outer.calcaneus, roughAxis(scene.foot, "calcaneus", scene.camera));
  const floor = (name: BoneName): Point => {
    const [x, y] = scene.foot.frames[name].origin;
    return shadowOfPoint([x, y, 0], scene.camera);
  };
  return {
    talusProximal: talus.proximal,
    talusDistal: talus.distal,
    calcaneusPlantarPosterior: calcaneus.from,
    calcaneusPlantarAnterior: calcaneus.to,
    floorPosterior: floor("calcaneus"),
    floorAnterior: floor("firstProximalPhalanx"),
    ...firstMetatarsalTruth(scene),
    secondMetatarsalDorsalProximal: dorsalOf(scene, "secondMetatarsal", 0.3),
    secondMetatarsalDorsalDistal: dorsalOf(scene, "secondMetatarsal", 0.7),
  };
}

function firstMetatarsalTruth(scene: Scene): TruthPoints {
  const name = "firstMetatarsal";
  const axis = sceneMidLine(scene, name).axis;
  const { shape } = scene.foot.bones[name];
  const [x, y] = headCentreOf(shape);
  const limit = (z: number): Point => onFilm(scene, name, [x, y + 9, z]);
  const neck = upright(axis, neckOf(scene.outer[name], scene.inner[name], axis, (shape.osteotomy?.at ?? 0.88) - 0.03).cortex);
  return {
    firstMetatarsalHeadCentre: headOf(scene.outer[name], onFilm(scene, name, [x, y, 0]), [limit(18), limit(-14)]).centre,
    firstMetatarsalBaseCentre: baseOf(scene.outer[name], axis).centre,
    firstMetatarsalDorsalProximal: dorsalOf(scene, name, 0.3),
    firstMetatarsalDorsalDistal: dorsalOf(scene, name, 0.7),
    firstMetatarsalNeckDorsal: neck.dorsal,
    firstMetatarsalNeckPlantar: neck.plantar,
  };
}

function dorsalOf(scene: Scene, name: BoneName, share: number): Point {
  const { axis } = sceneMidLine(scene, name);
  return upright(axis, outlineAt(scene.outer[name], axis, share)).dorsal;
}

/** With the toes to the right, left of an axis is up. */
function upright({ from, to }: Axis, { left, right }: Pair): { readonly dorsal: Point; readonly plantar: Point } {
  return to.x > from.x ? { dorsal: left, plantar: right } : { dorsal: right, plantar: left };
}

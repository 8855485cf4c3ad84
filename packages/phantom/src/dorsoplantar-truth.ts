import { direction, type Point } from "@firstray/geometry";
import type { LandmarkName } from "@firstray/radiograph";
import { baseOf } from "./base-of.ts";
import type { BoneName } from "./bone-name.ts";
import { bulgeOf } from "./bulge-of.ts";
import { farthestPoint } from "./farthest-point.ts";
import { metatarsalHead } from "./metatarsal-head.ts";
import { neckOf } from "./neck-of.ts";
import { onFilm } from "./on-film.ts";
import { outlineCrossings } from "./outline-crossings.ts";
import type { Pair } from "./outline-pair.ts";
import { pointAtLevel } from "./point-at-level.ts";
import { roughAxis } from "./rough-axis.ts";
import type { Scene } from "./scene.ts";
import { sceneAxis } from "./scene-axis.ts";
import { sceneMidLine } from "./scene-mid-line.ts";
import { shadowReach } from "./shadow-reach.ts";

/** Points of a film by landmark, film millimetres. */
export type TruthPoints = { readonly [Name in LandmarkName]?: Point };

/** Every dorsoplantar landmark, by the constructs of measurements.md on the shadow of each bone alone. @source measurements-shaft */
export function dorsoplantarTruth(scene: Scene): TruthPoints {
  return { ...firstMetatarsalTruth(scene), ...lesserMetatarsalTruth(scene), ...halluxTruth(scene), ...sesamoidTruth(scene) };
}

/** Medial and lateral of a pair: the second metatarsal lies to the right of the first on a right foot's film. */
function sided({ camera }: Scene, { left, right }: Pair): { readonly medial: Point; readonly lateral: Point } {
  return camera.right[0] > 0 ? { medial: left, lateral: right } : { medial: right, lateral: left };
}

function firstMetatarsalTruth(scene: Scene): TruthPoints {
  const name = "firstMetatarsal";
  const { proximal, distal, axis } = sceneMidLine(scene, name);
  const cutAt = scene.foot.bones[name].shape.osteotomy?.at;
  const head = metatarsalHead(scene, name, scene.foot.pose.distalArticularTilt);
  const neck = neckOf(scene.outer[name], scene.inner[name], axis, (cutAt ?? 0.88) - 0.03);
  const [cortex, canal] = [sided(scene, neck.cortex), sided(scene, neck.canal)];
  return {
    firstMetatarsalShaftProximal: proximal,
    firstMetatarsalShaftDistal: distal,
    firstMetatarsalHeadCentre: head.centre,
    firstMetatarsalBaseCentre: baseOf(scene.outer[name], axis).centre,
    firstMetatarsalHeadDistal: farthestPoint(scene.outer[name], direction(sceneAxis(scene, "secondMetatarsal"))),
    firstMetatarsalHeadArticularMedial: head.limits[0],
    firstMetatarsalHeadArticularLateral: head.limits[1],
    firstMetatarsalNeckMedial: cortex.medial,
    firstMetatarsalNeckLateral: cortex.lateral,
    firstMetatarsalCanalMedial: canal.medial,
    firstMetatarsalCanalLateral: canal.lateral,
    firstMetatarsalEminence: bulgeOf(scene.outer[name], axis, -scene.camera.right[0], cutAt === undefined ? 0.7 : cutAt + 0.03),
  };
}

function lesserMetatarsalTruth(scene: Scene): TruthPoints {
  const [second, third] = [sceneMidLine(scene, "secondMetatarsal"), sceneMidLine(scene, "thirdMetatarsal")];
  const distally = direction(second.axis);
  return {
    secondMetatarsalShaftProximal: second.proximal,
    secondMetatarsalShaftDistal: second.distal,
    secondMetatarsalHeadCentre: metatarsalHead(scene, "secondMetatarsal", 0).centre,
    secondMetatarsalHeadDistal: farthestPoint(scene.outer.secondMetatarsal, distally),
    secondMetatarsalBaseCentre: baseOf(scene.outer.secondMetatarsal, second.axis).centre,
    thirdMetatarsalShaftProximal: third.proximal,
    thirdMetatarsalShaftDistal: third.distal,
    thirdMetatarsalHeadDistal: farthestPoint(scene.outer.thirdMetatarsal, distally),
  };
}

function halluxTruth(scene: Scene): TruthPoints {
  const { outer } = scene;
  const phalanx = sceneMidLine(scene, "firstProximalPhalanx");
  const tip = roughAxis(scene.foot, "firstDistalPhalanx", scene.camera);
  const corners = sided(scene, baseOf(outer.firstProximalPhalanx, phalanx.axis));
  const lengthMm = scene.foot.bones.firstDistalPhalanx.shape.lengthMm;
  return {
    proximalPhalanxShaftProximal: phalanx.proximal,
    proximalPhalanxShaftDistal: phalanx.distal,
    proximalPhalanxBaseMedial: corners.medial,
    proximalPhalanxBaseLateral: corners.lateral,
    distalPhalanxBase: baseOf(outer.firstDistalPhalanx, tip).centre,
    distalPhalanxTip: farthestPoint(outer.firstDistalPhalanx, direction(tip)),
    nailMedialCorner: onFilm(scene, "firstDistalPhalanx", [-0.32 * lengthMm, 0.55 * lengthMm, 0.3 * lengthMm]),
  };
}

function sesamoidTruth(scene: Scene): TruthPoints {
  const axis = sceneAxis(scene, "firstMetatarsal");
  const ends = (name: BoneName): { readonly medial: Point; readonly lateral: Point } => {
    const { low, high } = shadowReach(scene.outer[name], axis.from, direction(axis));
    const levels = Array.from({ length: 41 }, (_, index) => low + ((high - low) * (index + 0.5)) / 41);
    const extents = outlineCrossings(scene.outer[name], axis, levels);
    const most = (out: (index: number) => number): number => extents.reduce((best, _, index) => (out(index) > out(best) ? index : best), 0);
    const [left, right] = [most((index) => -(extents[index]?.low ?? 0)), most((index) => extents[index]?.high ?? 0)];
    return sided(scene, {
      left: pointAtLevel(axis, levels[left] ?? 0, extents[left]?.low ?? 0),
      right: pointAtLevel(axis, levels[right] ?? 0, extents[right]?.high ?? 0),
    });
  };
  const [tibial, fibular] = [ends("tibialSesamoid"), ends("fibularSesamoid")];
  return {
    tibialSesamoidMedial: tibial.medial,
    tibialSesamoidLateral: tibial.lateral,
    fibularSesamoidMedial: fibular.medial,
    fibularSesamoidLateral: fibular.lateral,
  };
}

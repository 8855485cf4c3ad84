import type { Point } from "@firstray/geometry";
import type { LandmarkName } from "@firstray/radiograph";
import type { BoneName } from "./bone-name.ts";
import { headCentreOf } from "./bone-shape.ts";
import { roughAxis } from "./posed-foot.ts";
import { onFilm, type Scene, sceneAxis, sceneMidLine } from "./scene.ts";
import { along, crossings, farthest, pointAt, reach } from "./silhouette.ts";
import { baseOf } from "./truth-base.ts";
import { type Head, headOf } from "./truth-head.ts";
import { bulgeOf, neckOf, type Pair } from "./truth-neck.ts";

/** Points of a film by landmark, film millimetres. */
export type TruthPoints = { readonly [Name in LandmarkName]?: Point };

/** Half the joint face's angle at the head's centre. */
const faceDegrees = 58;

/** Every dorsoplantar landmark, by the constructs of measurements.md on the shadow of each bone alone. @source measurements-shaft */
export function dorsoplantarTruth(scene: Scene): TruthPoints {
  return { ...firstMetatarsalTruth(scene), ...lesserMetatarsalTruth(scene), ...halluxTruth(scene), ...sesamoidTruth(scene) };
}

/** Medial and lateral of a pair: the second metatarsal lies to the right of the first on a right foot's film. */
function sided({ camera }: Scene, { left, right }: Pair): { readonly medial: Point; readonly lateral: Point } {
  return camera.right[0] > 0 ? { medial: left, lateral: right } : { medial: right, lateral: left };
}

function sceneHead(scene: Scene, name: BoneName, tiltDegrees: number): Head {
  const { shape } = scene.foot.bones[name];
  const [x, y] = headCentreOf(shape);
  const limit = (degrees: number): Point => {
    const angle = (degrees * Math.PI) / 180;
    return onFilm(scene, name, [x + 20 * Math.sin(angle), y + 20 * Math.cos(angle), 0]);
  };
  return headOf(scene.outer[name], onFilm(scene, name, [x, y, 0]), [limit(tiltDegrees - faceDegrees), limit(tiltDegrees + faceDegrees)]);
}

function firstMetatarsalTruth(scene: Scene): TruthPoints {
  const name = "firstMetatarsal";
  const { proximal, distal, axis } = sceneMidLine(scene, name);
  const cutAt = scene.foot.bones[name].shape.osteotomy?.at;
  const head = sceneHead(scene, name, scene.foot.pose.distalArticularTilt);
  const neck = neckOf(scene.outer[name], scene.inner[name], axis, (cutAt ?? 0.88) - 0.03);
  const [cortex, canal] = [sided(scene, neck.cortex), sided(scene, neck.canal)];
  return {
    firstMetatarsalShaftProximal: proximal,
    firstMetatarsalShaftDistal: distal,
    firstMetatarsalHeadCentre: head.centre,
    firstMetatarsalBaseCentre: baseOf(scene.outer[name], axis).centre,
    firstMetatarsalHeadDistal: farthest(scene.outer[name], along(sceneAxis(scene, "secondMetatarsal"))),
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
  const distally = along(second.axis);
  return {
    secondMetatarsalShaftProximal: second.proximal,
    secondMetatarsalShaftDistal: second.distal,
    secondMetatarsalHeadCentre: sceneHead(scene, "secondMetatarsal", 0).centre,
    secondMetatarsalHeadDistal: farthest(scene.outer.secondMetatarsal, distally),
    secondMetatarsalBaseCentre: baseOf(scene.outer.secondMetatarsal, second.axis).centre,
    thirdMetatarsalShaftProximal: third.proximal,
    thirdMetatarsalShaftDistal: third.distal,
    thirdMetatarsalHeadDistal: farthest(scene.outer.thirdMetatarsal, distally),
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
    distalPhalanxTip: farthest(outer.firstDistalPhalanx, along(tip)),
    nailMedialCorner: onFilm(scene, "firstDistalPhalanx", [-0.32 * lengthMm, 0.55 * lengthMm, 0.3 * lengthMm]),
  };
}

function sesamoidTruth(scene: Scene): TruthPoints {
  const axis = sceneAxis(scene, "firstMetatarsal");
  const ends = (name: BoneName): { readonly medial: Point; readonly lateral: Point } => {
    const { low, high } = reach(scene.outer[name], axis.from, along(axis));
    const levels = Array.from({ length: 41 }, (_, index) => low + ((high - low) * (index + 0.5)) / 41);
    const extents = crossings(scene.outer[name], axis, levels);
    const most = (out: (index: number) => number): number => extents.reduce((best, _, index) => (out(index) > out(best) ? index : best), 0);
    const [left, right] = [most((index) => -(extents[index]?.low ?? 0)), most((index) => extents[index]?.high ?? 0)];
    return sided(scene, {
      left: pointAt(axis, levels[left] ?? 0, extents[left]?.low ?? 0),
      right: pointAt(axis, levels[right] ?? 0, extents[right]?.high ?? 0),
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

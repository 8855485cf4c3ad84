import { intoFrame, moved, outOfFrame, type Point } from "@firstray/geometry";
import { filmPoints, isPosition, type LandmarkFile, type LandmarkName, type LandmarkPoint } from "@firstray/radiograph";
import type { Correction } from "./correction.ts";
import { firstRayMotions } from "./first-ray-motions.ts";
import type { PlannableFoot } from "./plannable-foot.ts";

/** Carried by the first metatarsal's head once it is cut free: the toe goes with it, the sesamoids stay with the second metatarsal. */
const withHead: ReadonlySet<LandmarkName> = new Set<LandmarkName>([
  "firstMetatarsalHeadCentre",
  "firstMetatarsalHeadDistal",
  "firstMetatarsalHeadArticularMedial",
  "firstMetatarsalHeadArticularLateral",
  "firstMetatarsalEminence",
  "proximalPhalanxShaftDistal",
  "proximalPhalanxShaftProximal",
  "proximalPhalanxBaseMedial",
  "proximalPhalanxBaseLateral",
  "distalPhalanxBase",
  "distalPhalanxTip",
  "nailMedialCorner",
]);

/** Of the first metatarsal, but behind the cut: moved only by a turn at the base. */
const withShaft: ReadonlySet<LandmarkName> = new Set<LandmarkName>([
  "firstMetatarsalShaftDistal",
  "firstMetatarsalShaftProximal",
  "firstMetatarsalBaseCentre",
  "firstMetatarsalNeckMedial",
  "firstMetatarsalNeckLateral",
  "firstMetatarsalCanalMedial",
  "firstMetatarsalCanalLateral",
]);

/**
 * Where the landmarks lie on the film after a correction: head and toe turned about the head's centre and moved as one, then the whole
 * first ray turned at its base. Every measurement after the operation is read from these points by its own construct.
 * @source clinical-facts-4
 */
export function correctedLandmarks(foot: PlannableFoot, correction: Correction): LandmarkFile {
  const move = motionOf(foot, correction);
  const points = Object.fromEntries(
    [...filmPoints(foot.landmarks)].map(([name, onFilm]) => [
      name,
      at(foot.landmarks.points[name], outOfFrame(move(name, intoFrame(onFilm, foot.frame)), foot.frame)),
    ]),
  );
  return { ...foot.landmarks, points };
}

/** What a correction does to each landmark, in the foot frame (x lateral, y distal; pixels). */
function motionOf(foot: PlannableFoot, correction: Correction): (name: LandmarkName, point: Point) => Point {
  const { head, shaft } = firstRayMotions(foot, correction);
  return (name, point) => {
    if (withHead.has(name)) return moved(point, head);
    return withShaft.has(name) ? moved(point, shaft) : point;
  };
}

/** The same landmark elsewhere: as exactly known as before. */
function at(before: LandmarkPoint | undefined, { x, y }: Point): LandmarkPoint {
  return before === undefined || isPosition(before) ? [x, y] : { ...before, at: [x, y] };
}

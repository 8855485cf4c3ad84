import { type Axis, type Frame, intoFrame, type Point } from "@firstray/geometry";
import { filmPoints, type LandmarkFile, type LandmarkName } from "@firstray/radiograph";

/** What of the first metatarsal a comparison reads, in a foot frame; pixels. */
export interface FirstRay {
  readonly kind: "marked";
  readonly shaft: Axis;
  readonly head: Point;
  readonly base: Point;
  /** From the medial to the lateral limit of the joint's surface, where both are marked. */
  readonly articular?: Axis;
}

const needed = [
  "firstMetatarsalShaftProximal",
  "firstMetatarsalShaftDistal",
  "firstMetatarsalHeadCentre",
  "firstMetatarsalBaseCentre",
] as const satisfies readonly LandmarkName[];

/** The first metatarsal as landmarks have it, or which of them it still needs. */
export function firstRayOf(
  landmarks: LandmarkFile,
  frame: Frame,
): FirstRay | { readonly kind: "missing"; readonly missing: readonly LandmarkName[] } {
  const onFilm = filmPoints(landmarks);
  const missing = needed.filter((name) => !onFilm.has(name));
  if (missing.length > 0) return { kind: "missing", missing };
  const at = (name: LandmarkName): Point => intoFrame(onFilm.get(name) ?? frame.origin, frame);
  const hasFace = onFilm.has("firstMetatarsalHeadArticularMedial") && onFilm.has("firstMetatarsalHeadArticularLateral");
  return {
    kind: "marked",
    shaft: { from: at("firstMetatarsalShaftProximal"), to: at("firstMetatarsalShaftDistal") },
    head: at("firstMetatarsalHeadCentre"),
    base: at("firstMetatarsalBaseCentre"),
    ...(hasFace && { articular: { from: at("firstMetatarsalHeadArticularMedial"), to: at("firstMetatarsalHeadArticularLateral") } }),
  };
}

import { intoFrame, outOfFrame, type Random } from "@firstray/geometry";
import { boneDirection, filmPoints, type LandmarkFile, landmarkSpread } from "@firstray/radiograph";
import { normalDraw } from "./normal-draw.ts";
import type { PlannableFoot } from "./plannable-foot.ts";

/**
 * The landmarks as another reading of the same film might have put them: each moved by its own spread, along and across its bone. One that
 * was placed by hand says nothing of its spread and stays.
 */
export function drawnLandmarks({ landmarks, frame }: PlannableFoot, random: Random): LandmarkFile {
  const onFilm = filmPoints(landmarks);
  const inFoot = new Map([...onFilm].map(([name, point]) => [name, intoFrame(point, frame)]));
  const points = Object.fromEntries(
    [...inFoot].map(([name, { x, y }]) => {
      const spread = landmarkSpread(landmarks.points[name]);
      const [along, across] =
        spread.kind === "known" ? [normalDraw(random, spread.along), normalDraw(random, spread.across)] : ([0, 0] as const);
      const bone = boneDirection(inFoot, name, { x: 0, y: 1 });
      const moved = outOfFrame({ x: x + along * bone.x - across * bone.y, y: y + along * bone.y + across * bone.x }, frame);
      return [name, [moved.x, moved.y]];
    }),
  );
  return { ...landmarks, points };
}

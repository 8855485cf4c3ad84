import type { Axis } from "@firstray/geometry";
import type { BoneName } from "./bone-name.ts";
import type { Scene } from "./scene.ts";
import { sceneMidLine } from "./scene-mid-line.ts";

/** The same as an axis of two reported points. */
export function sceneAxis(scene: Scene, name: BoneName): Axis {
  const { proximal, distal } = sceneMidLine(scene, name);
  return { from: proximal, to: distal };
}

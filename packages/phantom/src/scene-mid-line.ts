import type { BoneName } from "./bone-name.ts";
import { type MidLine, midLine } from "./mid-line.ts";
import { roughAxis } from "./rough-axis.ts";
import type { Scene } from "./scene.ts";

/** The `shaft` construct of a bone as this scene shows it. */
export function sceneMidLine({ foot, camera, outer }: Scene, name: BoneName): MidLine {
  return midLine(outer[name], roughAxis(foot, name, camera));
}

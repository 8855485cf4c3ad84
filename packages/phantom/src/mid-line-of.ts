import type { BoneName } from "./bone-name.ts";
import type { Camera } from "./camera.ts";
import { type MidLine, midLine } from "./mid-line.ts";
import type { PosedFoot } from "./posed-foot.ts";
import { roughAxis } from "./rough-axis.ts";
import { shadowOf } from "./shadow-of.ts";

/** The `shaft` construct of a bone as the camera throws it, to a ten-thousandth of a degree. */
export function midLineOf(foot: PosedFoot, name: BoneName, camera: Camera): MidLine {
  return midLine(shadowOf(foot.bones[name].outer, foot.frames[name], camera), roughAxis(foot, name, camera), 1e-6);
}

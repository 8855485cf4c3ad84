import type { Arrangement } from "./arrangement.ts";
import type { Pose } from "./pose.ts";
import type { Skeleton } from "./skeleton.ts";

/** A foot standing as was asked. */
export interface PosedFoot {
  readonly bones: Skeleton;
  readonly pose: Pose;
  readonly frames: Arrangement;
}

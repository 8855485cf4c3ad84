import type { Point } from "@firstray/geometry";
import type { BoneName } from "./bone-name.ts";
import { pointIn } from "./point-in.ts";
import type { Scene } from "./scene.ts";
import { shadowOfPoint } from "./shadow-of-point.ts";
import type { Vector } from "./vector.ts";

/** Where a point of a bone's own frame falls on the film. */
export function onFilm({ foot, camera }: Pick<Scene, "foot" | "camera">, name: BoneName, local: Vector): Point {
  return shadowOfPoint(pointIn(foot.frames[name], local), camera);
}

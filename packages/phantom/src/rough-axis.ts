import type { Axis } from "@firstray/geometry";
import type { BoneName } from "./bone-name.ts";
import type { Camera } from "./camera.ts";
import type { PosedFoot } from "./posed-foot.ts";
import { shadowOf } from "./shadow-of.ts";
import { surfaceOf } from "./surface.ts";

/** The long axis of a bone's shadow from its own ends; near enough to start a construct from. */
export function roughAxis({ bones, frames }: PosedFoot, name: BoneName, camera: Camera): Axis {
  const { lengthMm } = bones[name].shape;
  const ends = surfaceOf(0, 0, (ring) => () => [0, ring < 0 ? 0 : lengthMm, 0]);
  const { x, y } = shadowOf(ends, frames[name], camera);
  return { from: { x: x[0] ?? 0, y: y[0] ?? 0 }, to: { x: x[1] ?? 0, y: y[1] ?? 0 } };
}

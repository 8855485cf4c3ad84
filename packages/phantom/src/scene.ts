import type { InBeam } from "./attenuation.ts";
import type { Camera } from "./camera.ts";
import type { PosedFoot } from "./posed-foot.ts";

/** A posed foot before a camera, with the shadows that its bones throw. */
export interface Scene extends InBeam {
  readonly foot: PosedFoot;
  readonly camera: Camera;
}

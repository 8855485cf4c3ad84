import { type Axis, lateralTurn, type Point } from "@firstray/geometry";
import type { Camera } from "./camera.ts";

/** Degrees, + lateral, from one line of a dorsoplantar film to another; a left foot's film is mirrored. */
export function turnOnFilm(from: Axis, to: Axis, camera: Camera): number {
  const lateral = camera.right[0];
  const upright = ({ x, y }: Point): Point => ({ x: x * lateral, y: -y });
  return lateralTurn({ from: upright(from.from), to: upright(from.to) }, { from: upright(to.from), to: upright(to.to) });
}

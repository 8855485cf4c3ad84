import { cameraFor } from "./camera.ts";
import { midLineOf } from "./mid-line-of.ts";
import type { PosedFoot } from "./posed-foot.ts";
import { turnOnFilm } from "./turn-on-film.ts";

/** The `shaft` angles that a foot would show under a tube in the standard position: 15° of tilt, no roll. Degrees. */
export function standardAngles(foot: PosedFoot): { readonly hva: number; readonly ima: number } {
  const camera = cameraFor("dorsoplantar", "right", { tilt: 15, roll: 0 });
  const first = midLineOf(foot, "firstMetatarsal", camera).axis;
  return {
    hva: turnOnFilm(first, midLineOf(foot, "firstProximalPhalanx", camera).axis, camera),
    ima: turnOnFilm(first, midLineOf(foot, "secondMetatarsal", camera).axis, camera),
  };
}

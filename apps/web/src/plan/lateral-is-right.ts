import type { PlannableFoot } from "@firstray/osteotomy";
import { noCorrection } from "@firstray/osteotomy";
import type { FilmTurn } from "../film/film-view.ts";
import { turned } from "../film/turned.ts";
import { headPath } from "./head-path.ts";

/** Whether lateral is to the right on the screen, as the film is held; where it is straight up or down, down counts as right. */
export function lateralIsRight(foot: PlannableFoot, turn: FilmTurn): boolean {
  const [across, down] = turned(headPath(foot, noCorrection).step, turn);
  return Math.abs(across) > 1e-9 ? across > 0 : down > 0;
}

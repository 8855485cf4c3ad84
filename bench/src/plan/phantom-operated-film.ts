import { drawFoot } from "@firstray/phantom";
import { operatedOrder } from "./operated-order.ts";
import type { OperatedFilm } from "./plan-error.ts";

/** The spacing of films that are drawn for their truth alone, which does not depend on it. */
const coarsest = 1;

/** A foot that the generator drew, operated on and drew again. */
export function phantomOperatedFilm(seed: number): OperatedFilm {
  const { order, operation } = operatedOrder(seed);
  const [before, after] = [drawFoot({ ...order, mmPerPixel: coarsest }), drawFoot({ ...order, operation, mmPerPixel: coarsest })];
  return { before: before.truth, truthBefore: before.truth, after: after.truth, mmPerPixel: coarsest, operation };
}

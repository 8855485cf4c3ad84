import type { Point } from "@firstray/geometry";
import { direction, offsetFromAxis } from "@firstray/geometry";
import { doubtsOf } from "./doubts-of.ts";
import type { GreyFilm } from "./grey-film.ts";
import { landmarkPosition } from "./landmark-position.ts";
import { shaftMiddle } from "./shaft-middle.ts";
import type { NotTraced, ShaftTrace } from "./shaft-trace.ts";
import type { BoneTaps, TappedBones } from "./tapped-bones.ts";
import { traceShaft } from "./trace-shaft.ts";
import type { TapProblem } from "./traced-film.ts";
import { tracedShaft } from "./traced-shaft.ts";

/** What speaks against the traced bones being those that were meant. */
export function doubtsOnFilm(film: GreyFilm, { first, second, phalanx }: TappedBones, taps: BoneTaps): readonly TapProblem[] {
  return doubtsOf({
    firstMetatarsal: tracedShaft(first.shaft),
    secondMetatarsal: tracedShaft(second.shaft),
    proximalPhalanx: tracedShaft(phalanx),
    between: tracedShaft(shaftBetween(film, tracedShaft(first.shaft), tracedShaft(second.shaft), taps)),
    head: first.head?.kind === "fitted" ? landmarkPosition(first.head.centre) : undefined,
    base: first.base?.kind === "fitted" ? landmarkPosition(first.base.centre) : undefined,
  });
}

/** What lies midway between two metatarsals, level with the second. */
function shaftBetween(
  film: GreyFilm,
  first: ShaftTrace | undefined,
  second: ShaftTrace | undefined,
  { distal, mmPerPixel }: BoneTaps,
): ShaftTrace | NotTraced | undefined {
  if (first === undefined || second === undefined) return undefined;
  const { x, y } = shaftMiddle(second);
  const t: Point = direction(first.axis);
  const across = offsetFromAxis({ x, y }, first.axis) / 2;
  const middle = { x: x - across * t.y, y: y + across * t.x };
  return traceShaft(film, middle, { bone: "secondMetatarsal", distal, ...(mmPerPixel === undefined ? {} : { mmPerPixel }) });
}

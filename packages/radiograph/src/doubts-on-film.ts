import type { Point } from "@firstray/geometry";
import { direction, offsetFromAxis } from "@firstray/geometry";
import { doubtsOf } from "./doubts-of.ts";
import type { GreyFilm } from "./grey-film.ts";
import { landmarkPosition } from "./landmark-position.ts";
import { shaftMiddle } from "./shaft-middle.ts";
import type { ShaftTrace } from "./shaft-trace.ts";
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
    between: shaftsBetween(film, tracedShaft(first.shaft), tracedShaft(second.shaft), taps),
    head: first.head?.kind === "fitted" ? landmarkPosition(first.head.centre) : undefined,
    base: first.base?.kind === "fitted" ? landmarkPosition(first.base.centre) : undefined,
  });
}

/** How far from the second metatarsal towards the first another bone is looked for: midway, and where the third's neighbour lies. */
const sharesTowardsFirst = [0.5, 0.3] as const;

/** What lies between two metatarsals, level with the second. */
function shaftsBetween(
  film: GreyFilm,
  first: ShaftTrace | undefined,
  second: ShaftTrace | undefined,
  { distal, mmPerPixel }: BoneTaps,
): readonly ShaftTrace[] {
  if (first === undefined || second === undefined) return [];
  const { x, y } = shaftMiddle(second);
  const t: Point = direction(first.axis);
  const across = offsetFromAxis({ x, y }, first.axis);
  const hints = { bone: "secondMetatarsal", distal, ...(mmPerPixel === undefined ? {} : { mmPerPixel }) } as const;
  return sharesTowardsFirst.flatMap((share) => {
    const place = { x: x - share * across * t.y, y: y + share * across * t.x };
    return tracedShaft(traceShaft(film, place, hints)) ?? [];
  });
}

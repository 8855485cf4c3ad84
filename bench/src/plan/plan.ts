import { sharedSkeleton } from "../bones/shared-skeleton.ts";
import type { Figure } from "../figure.ts";
import { bonesOperatedFilm } from "./bones-operated-film.ts";
import { phantomOperatedFilm } from "./phantom-operated-film.ts";
import { type OperatedFilm, type PlanError, planErrors } from "./plan-error.ts";
import { planFigures } from "./plan-figures.ts";
import { planTime } from "./plan-time.ts";
import { tracedBones, tracedPhantom } from "./traced-operated-film.ts";

/** How many feet of each source, and which run of them. */
export interface PlanOrder {
  readonly seed: number;
  readonly feet: number;
}

/** Plans held against feet that were operated on exactly as planned, and how long a plan takes. */
export function benchPlan({ seed, feet }: PlanOrder): readonly Figure[] {
  const seeds = Array.from({ length: feet }, (_, index) => 10_000 * seed + index);
  const some = seeds.slice(0, Math.ceil(feet / 4));
  const shared = sharedSkeleton();
  if (shared.kind === "absent") console.error(`Real bones are left out: ${shared.because}.`);
  const bones =
    shared.kind === "absent"
      ? []
      : [
          ...figuresOf("real bones, truth", seeds, (one) => bonesOperatedFilm(shared.skeleton, one)),
          ...figuresOf("real bones, traced", some, (one) => tracedBones(shared.skeleton, one)),
        ];
  return [
    ...figuresOf("phantoms, truth", seeds, phantomOperatedFilm, { of: "largest", degrees: 0.2, mm: 0.2 }),
    ...figuresOf("phantoms, traced", some, tracedPhantom, { of: "mean", degrees: 1, mm: 0.7 }),
    ...bones,
    ...planTime(),
  ];
}

function figuresOf(
  source: string,
  seeds: readonly number[],
  filmOf: (seed: number) => OperatedFilm,
  target?: Parameters<typeof planFigures>[2],
): readonly Figure[] {
  const all = seeds.map((seed) => planErrors(filmOf(seed)));
  const read = all.flatMap((errors): readonly PlanError[] => (typeof errors === "string" ? [] : errors));
  const refused = all.filter((errors) => typeof errors === "string");
  return [
    ...planFigures(source, read, target),
    { what: `${source}: feet that could not be planned on, of ${all.length}`, value: refused.length, unit: "feet" },
  ];
}

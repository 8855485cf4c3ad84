import type { AngleName } from "../bones/angles-of.ts";
import type { Figure } from "../figure.ts";
import type { FilmResult, RepeatVariance } from "./film-result.ts";
import { quantile } from "./quantile.ts";

/** SD of repeat readings of one film, beside a careful hand and the published one. @source takeda2024 condon2002 */
export function repeatFigures(results: readonly FilmResult[]): readonly Figure[] {
  const repeats = results.flatMap(({ repeats }) => repeats ?? []);
  if (repeats.length === 0) return [];
  return [
    ...figuresOf("HVA", "halluxValgusAngle", repeats, "≤ 0.3"),
    ...figuresOf("IMA", "intermetatarsalAngle", repeats, "≤ 0.2"),
    { what: "published single reading, SD of HVA (takeda2024)", value: 1.8, unit: "deg" },
    { what: "published single reading, SD of IMA (condon2002)", value: 1.84, unit: "deg" },
  ];
}

interface Repeat {
  readonly traced: RepeatVariance;
  readonly byHand: RepeatVariance;
}

function figuresOf(abbreviation: string, name: AngleName, repeats: readonly Repeat[], target: string): readonly Figure[] {
  const variances = (of: (each: Repeat) => RepeatVariance): readonly number[] =>
    repeats.map((each) => of(each)[name]).filter(Number.isFinite);
  const traced = variances((each) => each.traced);
  if (traced.length === 0) return [];
  return [
    { what: `repeat readings, SD of ${abbreviation}, all films pooled`, value: pooled(traced), unit: "deg", target },
    { what: `repeat readings, SD of ${abbreviation}, the median film`, value: Math.sqrt(quantile(traced, 0.5)), unit: "deg", target },
    { what: `careful hand at 0.7 mm a point, SD of ${abbreviation}`, value: pooled(variances((each) => each.byHand)), unit: "deg" },
  ];
}

/** One wild reading counts in full. */
function pooled(variances: readonly number[]): number {
  return Math.sqrt(variances.reduce((sum, variance) => sum + variance, 0) / variances.length);
}

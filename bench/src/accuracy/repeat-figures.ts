import type { AngleName } from "../bones/angles-of.ts";
import type { Figure } from "../figure.ts";
import type { FilmResult, RepeatVariance } from "./film-result.ts";

/** SD of repeat readings of one film, beside a careful hand and the published one. @source takeda2024 condon2002 */
export function repeatFigures(results: readonly FilmResult[]): readonly Figure[] {
  const repeats = results.flatMap(({ repeats }) => repeats ?? []);
  if (repeats.length === 0) return [];
  const deviation = (of: (each: (typeof repeats)[number]) => RepeatVariance, name: AngleName): number => {
    const variances = repeats.map((each) => of(each)[name]).filter(Number.isFinite);
    return Math.sqrt(variances.reduce((sum, variance) => sum + variance, 0) / variances.length);
  };
  return [
    { what: "repeat readings, SD of HVA", value: deviation(({ traced }) => traced, "halluxValgusAngle"), unit: "deg", target: "≤ 0.3" },
    { what: "repeat readings, SD of IMA", value: deviation(({ traced }) => traced, "intermetatarsalAngle"), unit: "deg", target: "≤ 0.2" },
    { what: "careful hand at 0.7 mm a point, SD of HVA", value: deviation(({ byHand }) => byHand, "halluxValgusAngle"), unit: "deg" },
    { what: "careful hand at 0.7 mm a point, SD of IMA", value: deviation(({ byHand }) => byHand, "intermetatarsalAngle"), unit: "deg" },
    { what: "published single reading, SD of HVA (takeda2024)", value: 1.8, unit: "deg" },
    { what: "published single reading, SD of IMA (condon2002)", value: 1.84, unit: "deg" },
  ];
}

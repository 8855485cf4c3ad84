import type { AngleName } from "../bones/angles-of.ts";
import type { Figure } from "../figure.ts";
import type { FilmResult } from "./film-result.ts";
import { quantile } from "./quantile.ts";

/** What the film shows against what the foot was posed to: no reader's error, and no reader can take it away. */
export function positioningFigures(results: readonly FilmResult[]): readonly Figure[] {
  const errors = (name: AngleName): readonly number[] => results.map(({ positioning }) => Math.abs(positioning[name]));
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
  return (["halluxValgusAngle", "intermetatarsalAngle"] as const).flatMap((name) => {
    const abbreviation = name === "halluxValgusAngle" ? "HVA" : "IMA";
    return [
      { what: `positioning, ${abbreviation} shaft, mean absolute`, value: mean(errors(name)), unit: "deg" },
      { what: `positioning, ${abbreviation} shaft, 95th percentile`, value: quantile(errors(name), 0.95), unit: "deg" },
    ];
  });
}

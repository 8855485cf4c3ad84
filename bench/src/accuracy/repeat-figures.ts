import type { AngleName } from "../bones/angles-of.ts";
import type { Figure } from "../figure.ts";
import type { FilmRepeats, FilmResult, RepeatReading } from "./film-result.ts";
import { quantile } from "./quantile.ts";

/** SD of repeat readings of one film, beside a careful hand and the published one. @source takeda2024 condon2002 */
export function repeatFigures(results: readonly FilmResult[]): readonly Figure[] {
  const repeats = results.flatMap(({ repeats }) => repeats ?? []);
  const traced = repeats.flatMap((each) => each.traced);
  if (traced.length === 0) return [];
  return [
    ...figuresOf("HVA", "halluxValgusAngle", repeats, "≤ 0.3"),
    ...figuresOf("IMA", "intermetatarsalAngle", repeats, "≤ 0.2"),
    {
      what: "repeat readings in which the tracer named a doubt on a shaft",
      value: (100 * traced.filter(({ doubtful }) => doubtful).length) / traced.length,
      unit: "%",
    },
    { what: "published single reading, SD of HVA (takeda2024)", value: 1.8, unit: "deg" },
    { what: "published single reading, SD of IMA (condon2002)", value: 1.84, unit: "deg" },
  ];
}

function figuresOf(abbreviation: string, name: AngleName, repeats: readonly FilmRepeats[], target: string): readonly Figure[] {
  const scatters = (of: (each: FilmRepeats) => readonly RepeatReading[]): readonly Scatter[] =>
    repeats.flatMap((each) => scatterOf(of(each), name) ?? []);
  const all = scatters(({ traced }) => traced);
  const sure = scatters(({ traced }) => traced.filter(({ doubtful }) => !doubtful));
  const byHand = scatters((each) => each.byHand);
  const figure = (what: string, value: number): Figure => ({ what: `repeat readings, SD of ${abbreviation}, ${what}`, value, unit: "deg" });
  return [
    ...(sure.length > 0 ? [{ ...figure("no doubt named, all films pooled", pooled(sure)), target }] : []),
    ...(all.length > 0 ? [{ ...figure("all readings, all films pooled", pooled(all)), target }] : []),
    ...(all.length > 0 ? [{ ...figure("the median film", medianOf(all)), target }] : []),
    { what: `careful hand at 0.7 mm a point, SD of ${abbreviation}`, value: pooled(byHand), unit: "deg" },
  ];
}

/** Sum of squared deviations from the film's own mean, and how many of them are free. */
interface Scatter {
  readonly squares: number;
  readonly free: number;
}

/** Of the readings of one film; nothing where fewer than two were read. */
function scatterOf(readings: readonly RepeatReading[], name: AngleName): Scatter | undefined {
  const values = readings.flatMap(({ values }) => values[name] ?? []);
  if (values.length < 2) return undefined;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return { squares: values.reduce((sum, value) => sum + (value - mean) ** 2, 0), free: values.length - 1 };
}

/** One wild reading counts in full. */
function pooled(scatters: readonly Scatter[]): number {
  const sum = (of: (scatter: Scatter) => number): number => scatters.reduce((total, scatter) => total + of(scatter), 0);
  return Math.sqrt(sum(({ squares }) => squares) / sum(({ free }) => free));
}

function medianOf(scatters: readonly Scatter[]): number {
  const variances = scatters.map(({ squares, free }) => squares / free);
  return Math.sqrt(quantile(variances, 0.5));
}

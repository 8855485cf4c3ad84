import { type AxisMethod, type MeasurementName, measurementCatalogue } from "@firstray/radiograph";
import type { Figure } from "../figure.ts";
import type { FullSetResult, MeasuredResult } from "./full-set-result.ts";
import { type MeasuredSummary, measuredSummary } from "./measured-summary.ts";
import { quantile } from "./quantile.ts";

/** Both angles stand on the line through the shafts' middles after three taps, on the ends of the first metatarsal after five. */
const mostTaps = { shaft: 5, headBase: 5, all: 16 } as const;

/** Every measurement of the films that were read through, by every method, and the taps that it took. */
export function fullSetFigures(results: readonly FullSetResult[]): readonly Figure[] {
  const figures = [
    { what: "films, every fifth", value: results.length, unit: "films" },
    ...tapFigures(
      "both angles by the shaft",
      mostTaps.shaft,
      results.flatMap(({ taps }) => taps.shaft ?? []),
    ),
    ...tapFigures(
      "both angles by head and base",
      mostTaps.headBase,
      results.flatMap(({ taps }) => taps.headBase ?? []),
    ),
    ...tapFigures(
      "everything",
      mostTaps.all,
      results.map(({ taps }) => taps.all),
    ),
    {
      what: "taps left unanswered",
      value: percent(total(results, (film) => film.unanswered) / total(results, (film) => film.taps.all)),
      unit: "%",
    },
    {
      what: "crashes of the tracer",
      value: percent(total(results, ({ crashed }) => Number(crashed)) / results.length),
      unit: "%",
      target: "0",
    },
    ...byConstruct(results).flatMap(constructFigures),
  ];
  return figures.map((figure) => ({ ...figure, what: `phantoms, whole set: ${figure.what}` }));
}

function tapFigures(what: string, most: number, counts: readonly number[]): readonly Figure[] {
  if (counts.length === 0) return [];
  const target = `≤ ${most}`;
  return [
    { what: `taps asked for until ${what} (median)`, value: quantile(counts, 0.5), unit: "taps", target },
    { what: `taps asked for until ${what} (most)`, value: Math.max(...counts), unit: "taps", target },
  ];
}

/** A measurement's readings by one method. */
interface ConstructReadings {
  readonly name: MeasurementName;
  readonly method: AxisMethod | null;
  readonly results: readonly MeasuredResult[];
}

function byConstruct(results: readonly FullSetResult[]): readonly ConstructReadings[] {
  const all = results.flatMap(({ measured }) => measured);
  return Object.values(measurementCatalogue)
    .filter(({ view }) => view === "dorsoplantar")
    .flatMap(({ name, constructs }) =>
      constructs.map(({ method }) => ({ name, method, results: all.filter((each) => each.name === name && each.method === method) })),
    );
}

function constructFigures({ name, method, results }: ConstructReadings): readonly Figure[] {
  const { abbreviation, quantity } = measurementCatalogue[name];
  const what = method === null ? abbreviation.en : `${abbreviation.en} ${method}`;
  const summary = measuredSummary(results);
  if (summary === undefined) return [{ what: `${what}, not read`, value: 100, unit: "%" }];
  const unit = { angle: "deg", length: "mm", grade: "grades" }[quantity.kind];
  const errors = quantity.kind === "grade" ? gradeRows(summary) : errorRows(summary, unit);
  return [
    ...errors,
    { what: "not read", value: percent(1 - summary.read / summary.films), unit: "%" },
    { what: "coverage of the 95 % interval", value: percent(summary.coverage), unit: "%", target: "88 to 99" },
    { what: "median width of the interval", value: summary.medianWidth, unit },
  ].map((figure) => ({ ...figure, what: `${what}, ${figure.what}` }));
}

function errorRows({ meanAbsoluteError, bias, p95 }: MeasuredSummary, unit: string): readonly Figure[] {
  return [
    { what: "mean absolute error", value: meanAbsoluteError, unit },
    { what: "bias", value: bias, unit },
    { what: "95th percentile of the absolute error", value: p95, unit },
  ];
}

function gradeRows({ exact, withinOne, bias }: MeasuredSummary): readonly Figure[] {
  return [
    { what: "exact grade", value: percent(exact), unit: "%" },
    { what: "within one grade", value: percent(withinOne), unit: "%" },
    { what: "bias", value: bias, unit: "grades" },
  ];
}

function total(results: readonly FullSetResult[], of: (film: FullSetResult) => number): number {
  return results.reduce((sum, film) => sum + of(film), 0);
}

function percent(share: number): number {
  return 100 * share;
}

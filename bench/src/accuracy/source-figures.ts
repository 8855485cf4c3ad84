import type { AxisMethod } from "@firstray/radiograph";
import type { AngleName } from "../bones/angles-of.ts";
import type { Figure } from "../figure.ts";
import { angleSummary } from "./angle-summary.ts";
import { axisFigures } from "./axis-figures.ts";
import type { FilmResult } from "./film-result.ts";
import type { FilmSource } from "./known-film.ts";
import { positioningFigures } from "./positioning-figures.ts";
import { repeatFigures } from "./repeat-figures.ts";
import { withoutSpacingFigures } from "./without-spacing-figures.ts";
import { wrongTapFigures } from "./wrong-tap-figures.ts";

const abbreviations: Readonly<Record<AngleName, string>> = { halluxValgusAngle: "HVA", intermetatarsalAngle: "IMA" };
const names: readonly AngleName[] = ["halluxValgusAngle", "intermetatarsalAngle"];
const methods: readonly AxisMethod[] = ["shaft", "head-base"];

/** Largest mean absolute error, degrees. */
const targets: Readonly<Record<FilmSource, { readonly [Name in AngleName]: { readonly [Method in AxisMethod]?: number } }>> = {
  bones: { halluxValgusAngle: { shaft: 1, "head-base": 1 }, intermetatarsalAngle: { shaft: 0.7, "head-base": 0.7 } },
  phantoms: { halluxValgusAngle: { shaft: 0.5, "head-base": 1 }, intermetatarsalAngle: { shaft: 0.3, "head-base": 0.7 } },
};

/** Every figure of the films of one source. */
export function sourceFigures(source: FilmSource, results: readonly FilmResult[]): readonly Figure[] {
  const of = source === "bones" ? "rendered real bones" : "phantoms";
  const figures = [
    { what: "films", value: results.length, unit: "films", target: source === "bones" ? "≥ 1000" : "≥ 2000" },
    ...names.flatMap((name) => methods.flatMap((method) => angleFigures(source, results, name, method))),
    ...axisFigures(source, results),
    ...repeatFigures(results),
    ...withoutSpacingFigures(results),
    ...positioningFigures(results),
    ...wrongTapFigures(results),
  ];
  return figures.map((figure) => ({ ...figure, what: `${of}: ${figure.what}` }));
}

function angleFigures(source: FilmSource, results: readonly FilmResult[], name: AngleName, method: AxisMethod): readonly Figure[] {
  const summary = angleSummary(results, name, method);
  const what = `${abbreviations[name]} ${method}`;
  if (summary === undefined) return [{ what: `${what}, read`, value: 0, unit: "films" }];
  const drawn = source === "phantoms";
  const limit = targets[source][name][method];
  return [
    { what: `${what}, mean absolute error`, value: summary.meanAbsoluteError, unit: "deg", ...(limit ? { target: `≤ ${limit}` } : {}) },
    { what: `${what}, bias`, value: summary.bias, unit: "deg", ...(drawn && method === "shaft" ? { target: "within ± 0.1" } : {}) },
    { what: `${what}, 95th percentile of the absolute error`, value: summary.p95, unit: "deg" },
    { what: `${what}, not read`, value: percent(1 - summary.read / summary.films), unit: "%" },
    {
      what: `${what}, coverage of the 95 % interval`,
      value: percent(summary.coverage),
      unit: "%",
      ...(drawn ? { target: "92 to 98" } : {}),
    },
    { what: `${what}, median width of the interval`, value: summary.medianWidth, unit: "deg" },
  ];
}

function percent(share: number): number {
  return 100 * share;
}

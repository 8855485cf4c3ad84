import type { Figure } from "../figure.ts";
import type { AxisResult, FilmResult } from "./film-result.ts";
import type { FilmSource } from "./known-film.ts";
import { tracedBones } from "./traced-film.ts";

const wrongBeyondDegrees = 3;
/** Farther off than this, an axis lies on another bone. */
const anotherBoneMm = 5;

/** Stated failures and silent wrong axes: all bones, then each. */
export function axisFigures(source: FilmSource, results: readonly FilmResult[]): readonly Figure[] {
  const all = results.flatMap(({ axes }) => axes);
  const refused = (axes: readonly AxisResult[]): number => (100 * axes.filter((axis) => axis.refused).length) / axes.length;
  const share = (is: (result: FilmResult) => boolean): number => (100 * results.filter(is).length) / results.length;
  const wrong = all.filter(isSilentlyWrong);
  const each = tracedBones.map((bone) => all.filter((axis) => axis.bone === bone));
  return [
    { what: "axes", value: all.length, unit: "axes", ...(source === "phantoms" ? { target: "≥ 3000" } : {}) },
    { what: "stated failures", value: refused(all), unit: "%", target: "≤ 3" },
    ...each.map((axes, index) => ({ what: `stated failures, ${tracedBones[index]}`, value: refused(axes), unit: "%" })),
    { what: "stated failures of the head's circle", value: share(({ headRefused }) => headRefused), unit: "%", target: "≤ 3" },
    { what: "stated failures of the base", value: share(({ baseRefused }) => baseRefused), unit: "%", target: "≤ 3" },
    { what: "crashes of the tracer", value: share(({ crashed }) => crashed), unit: "%", target: "0" },
    source === "phantoms"
      ? { what: "silent wrong axes", value: wrong.length, unit: "axes", target: "0" }
      : { what: "silent wrong axes", value: (100 * wrong.length) / all.length, unit: "%", target: "≤ 1" },
    ...each.map((axes, index) => ({
      what: `silent wrong axes, ${tracedBones[index]}`,
      value: axes.filter(isSilentlyWrong).length,
      unit: "axes",
    })),
    {
      what: "axes called doubtful by the tracer itself",
      value: (100 * all.filter(({ doubtful }) => doubtful).length) / all.length,
      unit: "%",
    },
  ];
}

/** Traced without a word, and yet on another bone or more than 3° off. */
function isSilentlyWrong({ turnDegrees, offMm, doubtful }: AxisResult): boolean {
  if (turnDegrees === undefined || offMm === undefined || doubtful) return false;
  return turnDegrees > wrongBeyondDegrees || offMm > anotherBoneMm;
}

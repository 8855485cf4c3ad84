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
  const refused = (axes: readonly AxisResult[]): number => (100 * axes.filter((axis) => axis.refused !== undefined).length) / axes.length;
  const wrong = all.filter(isSilentlyWrong);
  const each = tracedBones.map((bone) => all.filter((axis) => axis.bone === bone));
  return [
    { what: "axes", value: all.length, unit: "axes", ...(source === "phantoms" ? { target: "≥ 3000" } : {}) },
    { what: "stated failures", value: refused(all), unit: "%", target: "≤ 3" },
    ...each.map((axes, index) => ({ what: `stated failures, ${tracedBones[index]}`, value: refused(axes), unit: "%" })),
    { what: "stated failures of the head's circle", value: percentOfHeads(results, "not-fitted"), unit: "%", target: "≤ 3" },
    { what: "crashes while fitting the head's circle", value: percentOfHeads(results, "crashed"), unit: "%", target: "0" },
    source === "phantoms"
      ? { what: "silent wrong axes", value: wrong.length, unit: "axes", target: "0" }
      : { what: "silent wrong axes", value: (100 * wrong.length) / all.length, unit: "%", target: "≤ 1" },
    ...each.map((axes, index) => ({
      what: `silent wrong axes, ${tracedBones[index]}`,
      value: axes.filter(isSilentlyWrong).length,
      unit: "axes",
    })),
    {
      what: "axes that snapped to the nearest bone, and said so",
      value: (100 * all.filter(({ snapped }) => snapped).length) / all.length,
      unit: "%",
    },
  ];
}

function percentOfHeads(results: readonly FilmResult[], kind: FilmResult["head"]): number {
  return (100 * results.filter(({ head }) => head === kind).length) / results.length;
}

/** Traced without a word, and yet on another bone or more than 3° off. */
function isSilentlyWrong({ turnDegrees, offMm, snapped }: AxisResult): boolean {
  if (turnDegrees === undefined || offMm === undefined || snapped) return false;
  return turnDegrees > wrongBeyondDegrees || offMm > anotherBoneMm;
}

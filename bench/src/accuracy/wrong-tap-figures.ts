import type { Figure } from "../figure.ts";
import type { FilmResult } from "./film-result.ts";

/** How often the reading with a tap on the wrong place named a doubt. */
export function wrongTapFigures(results: readonly FilmResult[]): readonly Figure[] {
  const taps = results.flatMap(({ wrongTaps }) => wrongTaps);
  return [...new Set(taps.map(({ what }) => what))].map((what) => {
    const same = taps.filter((tap) => tap.what === what);
    return {
      what: `${what}: doubt named`,
      value: (100 * same.filter(({ named }) => named).length) / same.length,
      unit: "%",
      target: "100",
    };
  });
}

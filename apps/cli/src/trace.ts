import type { Film } from "@firstray/dicom";
import { type TapFile, type TracedFilm, traceFromTaps } from "@firstray/radiograph";
import type { Command, Outcome } from "./command.ts";
import { filmQualityOf } from "./film-quality-of.ts";
import { filmWarnings } from "./film-warnings.ts";
import { loadFilm } from "./load-film.ts";
import { loadTaps } from "./load-taps.ts";
import { readOptions } from "./options.ts";
import { refused } from "./refused.ts";
import { tracedJson } from "./traced-json.ts";
import { tracedTable } from "./traced-table.ts";

/** The landmarks that one tap for each bone leads to. */
export const trace: Command = {
  usage: "FILE --taps FILE.json [--json]",
  summary: {
    en: "traces the bones of a film from one tap each; --json prints a landmark file for measure --landmarks",
    fr: "trace les os d’un cliché à partir d’un point touché pour chacun ; --json écrit un fichier de repères pour measure --landmarks",
  },
  run: async (arguments_, { language }): Promise<Outcome> => {
    const given = readOptions(arguments_, { required: ["taps"], flags: ["json"], rest: 1 });
    if (given.kind !== "given") return given;
    const taps = await loadTaps(given.options.get("taps") ?? "");
    if ("kind" in taps) return taps;
    const film = await loadFilm(given.rest[0] ?? "");
    if (film.kind === "refused") return film;
    const traced = traceOf(film, taps);
    const nothing = nothingTraced(traced);
    if (nothing) return nothing;
    const shown = { ...traced, warnings: filmWarnings(film, traced.landmarks), quality: filmQualityOf(film, traced.landmarks) };
    return { kind: "done", output: given.options.has("json") ? tracedJson(shown, language) : tracedTable(shown, language) };
  },
};

function traceOf({ columns, rows, greys, bits, calibration }: Film, taps: TapFile): TracedFilm {
  const film = { width: columns, height: rows, pixels: greys, bitsStored: bits };
  return traceFromTaps(film, taps, calibration.kind === "unknown" ? {} : { mmPerPixel: calibration.mmPerPixel });
}

/** Why there is no landmark at all. Undefined when there is one. */
function nothingTraced({ landmarks, problems }: TracedFilm): Outcome | undefined {
  if (Object.keys(landmarks.points).length > 0) return undefined;
  const [first] = problems;
  if (first) return refused({ en: `${first.tap}: ${first.because.en}`, fr: `${first.tap} : ${first.because.fr}` });
  return refused({
    en: 'The tap file names no structure: expected at least one position in "taps".',
    fr: "Le fichier de points touchés ne nomme aucune structure ; il faut au moins une position dans « taps ».",
  });
}

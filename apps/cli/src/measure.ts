import { measureFilm } from "@firstray/radiograph";
import type { Command, Outcome } from "./command.ts";
import { filmQualityOf } from "./film-quality-of.ts";
import { filmWarnings } from "./film-warnings.ts";
import { landmarkOutside } from "./landmark-outside.ts";
import { loadFilm } from "./load-film.ts";
import { loadLandmarks } from "./load-landmarks.ts";
import { measuredJson } from "./measured-json.ts";
import { measuredTable } from "./measured-table.ts";
import { readOptions } from "./options.ts";

/** Every measurement of a film from its landmarks. */
export const measure: Command = {
  usage: "FILE --landmarks FILE.json [--json]",
  summary: { en: "measures a film from its landmarks", fr: "mesure un cliché à partir de ses repères" },
  run: async (arguments_, { language }): Promise<Outcome> => {
    const given = readOptions(arguments_, { required: ["landmarks"], flags: ["json"], rest: 1 });
    if (given.kind !== "given") return given;
    const landmarks = await loadLandmarks(given.options.get("landmarks") ?? "");
    if ("kind" in landmarks) return landmarks;
    const film = await loadFilm(given.rest[0] ?? "");
    if (film.kind === "refused") return film;
    const outside = landmarkOutside(landmarks, film);
    if (outside) return outside;
    const measured = {
      ...{ film, landmarks, warnings: filmWarnings(film, landmarks), quality: filmQualityOf(film, landmarks) },
      measurements: measureFilm(landmarks, film.calibration),
    };
    return { kind: "done", output: given.options.has("json") ? measuredJson(measured, language) : measuredTable(measured, language) };
  },
};

import { achieved, wirePath } from "@firstray/osteotomy";
import type { Calibration } from "@firstray/radiograph";
import type { Command, Outcome } from "./command.ts";
import { compareJson } from "./compare-json.ts";
import { compareTable } from "./compare-table.ts";
import { filmPointsIn } from "./film-points-in.ts";
import { filmWarnings } from "./film-warnings.ts";
import { landmarkOutside } from "./landmark-outside.ts";
import { loadFilm } from "./load-film.ts";
import { loadJson } from "./load-json.ts";
import { loadLandmarks } from "./load-landmarks.ts";
import { readOptions } from "./options.ts";
import { parsePlanFile } from "./plan-file.ts";
import { refused } from "./refused.ts";
import { wireCalibration } from "./wire-calibration.ts";

/** What an operation achieved, held against its plan. */
export const compare: Command = {
  usage: "PLAN.json FILE --landmarks FILE.json [--wire-across X,Y,X,Y] [--wire X,Y,X,Y…] [--json]",
  summary: {
    en: "lays a film after the operation on its plan; --wire-across takes the 2.0 mm wire's two edges as the film's scale, --wire points along it",
    fr: "superpose un cliché postopératoire à son plan ; --wire-across prend pour échelle les deux bords de la broche de 2,0 mm, --wire des points le long de celle-ci",
  },
  run: async (arguments_, { language }): Promise<Outcome> => {
    const given = readOptions(arguments_, { required: ["landmarks"], optional: ["wire-across", "wire"], flags: ["json"], rest: 2 });
    if (given.kind !== "given") return given;
    const [planPath = "", filmPath = ""] = given.rest;
    const plan = await loadJson(planPath, { parse: parsePlanFile, title: planTitle });
    if ("kind" in plan) return plan;
    const landmarks = await loadLandmarks(given.options.get("landmarks") ?? "");
    if ("kind" in landmarks) return landmarks;
    const film = await loadFilm(filmPath);
    if (film.kind === "refused") return film;
    const outside = landmarkOutside(landmarks, film);
    if (outside) return outside;
    const [unsettled] = filmWarnings(film, landmarks);
    if (unsettled) return refused(unsettled.sentence);
    const across = filmPointsIn("--wire-across", given.options.get("wire-across"), 2);
    if ("kind" in across) return across;
    const scale = wireCalibration(across);
    if (scale && scale.kind === "refused") return scale;
    const along = filmPointsIn("--wire", given.options.get("wire"));
    if ("kind" in along) return along;
    const calibration: Calibration = scale ?? film.calibration;
    const result = achieved({ ...plan, wire: wirePath(plan) }, { landmarks, calibration, wirePoints: along });
    if (result.kind === "refused") return refused(result.because);
    return {
      kind: "done",
      output: given.options.has("json") ? compareJson(plan, result, calibration) : compareTable(plan, result, language),
    };
  },
};

const planTitle = { en: "a plan of firstray plan --json", fr: "un plan de firstray plan --json" };

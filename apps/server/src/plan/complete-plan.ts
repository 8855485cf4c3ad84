import type { SentCommand } from "@firstray/contract";
import { planGeometryVersion, plannableFoot, plannedNumbers } from "@firstray/osteotomy";
import { type Facts, type PlanPayloads, planBlock, sideOf } from "@firstray/record";
import { Problem } from "../http/problem.ts";
import { sentences } from "../http/sentences.ts";
import type { CalibrationOf } from "./calibrations.ts";
import { lateralFilm } from "./lateral-film.ts";

type Sent = Extract<SentCommand, { readonly type: "SignPlan" }>["payload"];

/**
 * A plan with every number of it, computed here from the record's own landmarks and scale: nothing that a browser computed is signed.
 * @throws Problem when nothing can be planned on the film, in the record's own words.
 */
export function completePlan(sent: Sent, facts: Facts, calibrationOf: CalibrationOf): PlanPayloads["PlanSigned"] {
  const { revision: _, ...plan } = sent;
  const film = facts.films.find(({ id }) => id === plan.film);
  if (!film) throw new Problem("no-such-film", sentences.noSuchFilm);
  const block = planBlock(facts, film);
  if (block || !film.measured) throw new Problem("film-blocked", block ?? sentences.noSuchFilm);
  const { landmarks } = film.measured;
  const calibration = calibrationOf(film.id);
  const foot = plannableFoot(landmarks, calibration);
  if (foot.kind !== "plannable") throw new Problem("film-blocked", foot.because);
  const side = sideOf(film);
  const lateral = lateralFilm(facts, side);
  const seen = lateral?.measured && { lateral: lateral.measured.landmarks, lateralCalibration: calibrationOf(lateral.id) };
  const planned = plannedNumbers({ foot, ...plan, ...seen });
  return { ...plan, foot: side, landmarks, calibration, planned, geometryVersion: planGeometryVersion };
}

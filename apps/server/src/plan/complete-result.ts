import type { SentCommand } from "@firstray/contract";
import { achieved, planGeometryVersion, plannableFoot } from "@firstray/osteotomy";
import { lateralityWarning } from "@firstray/radiograph";
import { type Facts, type FilmFact, type PlanPayloads, sideOf } from "@firstray/record";
import { Problem } from "../http/problem.ts";
import { sentences } from "../http/sentences.ts";
import type { CalibrationOf } from "./calibrations.ts";

type Sent = Extract<SentCommand, { readonly type: "CompareWithPlan" }>["payload"];

/**
 * What a later film shows of a plan, computed here from the landmarks that the record holds of both.
 * @throws Problem when there is no such plan, or the film cannot be laid on it, with the reason.
 */
export function completeResult(sent: Sent, facts: Facts, calibrationOf: CalibrationOf): PlanPayloads["CorrectionAchieved"] {
  const plan = facts.plans.find(({ signed }) => signed.plan === sent.plan)?.signed;
  if (!plan) throw new Problem("not-found", sentences.noSuchPlan);
  const film = facts.films.find(({ id }) => id === sent.film);
  if (!film) throw new Problem("no-such-film", sentences.noSuchFilm);
  const landmarks = settledLandmarks(film);
  const calibration = calibrationOf(film.id);
  const foot = plannableFoot(plan.landmarks, plan.calibration);
  if (foot.kind !== "plannable") throw new Problem("film-blocked", foot.because);
  const wirePoints = sent.wirePoints?.map(([x, y]) => ({ x, y }));
  const { wire } = plan.planned;
  const found = achieved({ foot, correction: plan.correction, wire }, { landmarks, calibration, ...(wirePoints && { wirePoints }) });
  if (found.kind === "refused") throw new Problem("film-blocked", found.because);
  return { ...sent, foot: sideOf(film), landmarks, calibration, achieved: found, geometryVersion: planGeometryVersion };
}

function settledLandmarks({ measured, laterality }: FilmFact): PlanPayloads["CorrectionAchieved"]["landmarks"] {
  if (!measured) throw new Problem("film-blocked", sentences.unmeasuredResult);
  const doubt = laterality ? undefined : lateralityWarning(measured.landmarks);
  if (doubt) throw new Problem("film-blocked", doubt.sentence);
  return measured.landmarks;
}

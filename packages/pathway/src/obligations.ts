import { type Facts, isWaivable } from "@firstray/record";
import { afterDeath } from "./after-death.ts";
import { beforeOperationObligations, filmsNeededBefore, operationDays } from "./before-operation-obligations.ts";
import { callObligations, gapObligations } from "./call-obligations.ts";
import { clinicDayObligations } from "./clinic-day-obligations.ts";
import { exerciseObligations } from "./exercise-obligations.ts";
import { filmEvidence } from "./film-evidence.ts";
import { filmsNeededAfter, followUpObligations } from "./follow-up-obligations.ts";
import { heldCourses } from "./held-course.ts";
import { fragmentObligations, outcomeObligations, reconcileObligations, wireObligations } from "./ledger-obligations.ts";
import type { Obligation } from "./obligation.ts";
import { defaultTimeZone } from "./practice-day.ts";
import type { Protocol } from "./protocol.ts";
import { type ProtocolOf, protocolOfEpisode } from "./protocol-of.ts";
import { questionnairesAfter, questionnairesBefore } from "./questionnaire-obligations.ts";
import { withOwner } from "./with-owner.ts";

/**
 * Everything the practice owes or has ever owed this patient's feet, wires first. Its dates are absolute, so the list changes
 * only when an event happens; where each stands on a day is `standing`. Each episode follows its own version of the protocol.
 * @param timeZone - the practice's: what was entered late is to be looked into from the day of its entry.
 * @throws RangeError when an episode follows a version that is not known.
 * @source ledger-obligations
 * @example obligations(builtInProtocols, facts).filter((obligation) => standing(obligation, today).kind === "late")
 */
export function obligations(protocolOf: ProtocolOf, facts: Facts, timeZone: string = defaultTimeZone): readonly Obligation[] {
  const courses = heldCourses(facts);
  const of = (episode: string): Protocol => protocolOfEpisode(protocolOf, facts, episode);
  const days = operationDays(facts);
  const films = filmEvidence(facts.films, [
    ...days.map((day) => filmsNeededBefore(of(day.foot.episode), day)),
    ...courses.flatMap((course) => filmsNeededAfter(of(course.episode), course)),
  ]);
  const ofTheCourse = [
    ...callObligations(facts),
    ...clinicDayObligations(facts),
    ...days.flatMap((day) => beforeOperationObligations(of(day.foot.episode), facts, day, films)),
    ...courses.flatMap((course) => followUpObligations(of(course.episode), facts, course, films)),
    ...courses.flatMap((course) => exerciseObligations(of(course.episode), facts, course)),
    ...days.flatMap((day) => questionnairesBefore(of(day.foot.episode), facts, day)),
    ...courses.flatMap((course) => questionnairesAfter(of(course.episode), facts, course)),
  ];
  return [...ledgerObligations(protocolOf, facts, timeZone), ...ofTheCourse.map((obligation) => asSaid(obligation, facts))];
}

/**
 * Of these, what may stand for a wire that is in a foot: its removal, the outcome of an operation, what does not fit, what a
 * restore lost, a fragment.
 * @param timeZone - the practice's, as in `obligations`.
 * @source ledger-2
 */
export function ledgerObligations(protocolOf: ProtocolOf, facts: Facts, timeZone: string = defaultTimeZone): readonly Obligation[] {
  const all = [
    ...wireObligations(protocolOf, facts),
    ...outcomeObligations(protocolOf, facts),
    ...reconcileObligations(protocolOf, facts, timeZone),
    ...gapObligations(facts, timeZone),
    ...fragmentObligations(protocolOf, facts),
  ];
  return all.map((obligation) => asSaid(obligation, facts));
}

/** With the owner last named; ended by a waiver or a death, where that ends it. */
function asSaid(obligation: Obligation, facts: Facts): Obligation {
  return afterDeath(waived(withOwner(obligation, facts), facts), facts.died);
}

/** Waived by a person; what may not be waived stays owed whatever was recorded. */
function waived(obligation: Obligation, facts: Facts): Obligation {
  const waiver = isWaivable(obligation.key) ? facts.waived.find(({ obligation: key }) => key === obligation.key) : undefined;
  return waiver === undefined ? obligation : { ...obligation, waivedBy: { ...waiver.evidence, ground: waiver.ground } };
}

import type { Episode, Facts, VisitItem } from "@firstray/record";
import { Temporal } from "temporal-polyfill";
import { heldCourses, lastRemoval } from "./held-course.ts";
import type { Protocol } from "./protocol.ts";
import { windowFrom } from "./window-from.ts";

/** The exercises of one foot, from the day its last wire came out; both days are civil dates of the practice. */
export interface ExerciseProgramme {
  readonly beginsOn: Temporal.PlainDate;
  /** Its last day. */
  readonly endsOn: Temporal.PlainDate;
  /** The three-month visit, where the programme ends after it: the visit stays anchored to surgery, so both are shown. */
  readonly endsAfter?: { readonly item: VisitItem; readonly on: Temporal.PlainDate };
}

/** The visit that the programme is held against. */
const visitOfReference = "F3";

/**
 * When the exercises of a foot end; `undefined` while a wire is in it, and where none was left in.
 * @source ledger-obligations @source practice-protocol R4
 */
export function exerciseProgramme(protocol: Protocol, facts: Facts, episode: Episode): ExerciseProgramme | undefined {
  const course = heldCourses(facts).find((held) => held.episode === episode.id);
  const beginsOn = course && lastRemoval(course);
  if (course === undefined || beginsOn === undefined) return undefined;
  const endsOn = beginsOn.add({ days: protocol.exercises.programmeDays });
  const rule = protocol.visits.find(({ item }) => item === visitOfReference);
  const held = episode.visits.find(({ item }) => item === visitOfReference)?.evidence.on;
  const on = held ?? (rule && windowFrom(course.operatedOn, rule.window).dueOn);
  const after = on !== undefined && Temporal.PlainDate.compare(endsOn, on) > 0;
  return { beginsOn, endsOn, ...(after ? { endsAfter: { item: visitOfReference, on } } : {}) };
}

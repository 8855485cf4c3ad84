import { type ClinicCalendar, type PlannedStep, plannedCourse, protocolOfEpisode } from "@firstray/pathway";
import type { Side } from "@firstray/radiograph";
import type { Command, MissingClinicDay } from "@firstray/record";
import { Temporal } from "temporal-polyfill";
import { readClinicCalendar } from "../store/clinic-calendar.ts";
import type { Transaction } from "../store/in-practice.ts";
import type { LoadedRecord } from "../store/load-record.ts";

/** A foot that is to be operated, and the episode whose protocol it follows. */
export interface FootToOperate {
  readonly foot: Side;
  readonly episode: string;
}

/** A scheduling, with what has no clinic day inside its window written into it: told now, and the surgeon's to settle. */
export async function withClinicDays(transaction: Transaction, practice: string, record: LoadedRecord, command: Command): Promise<Command> {
  if (command.type === "ScheduleOperation") {
    const { payload } = command;
    const calendar = await readClinicCalendar(transaction, practice);
    return { ...command, payload: { ...payload, ...missing(coursesOf(record, calendar, payload.on, payload.feet)) } };
  }
  if (command.type === "RecordOperationNotHeld" && command.payload.outcome.kind === "rescheduled") {
    const { payload } = command;
    const { outcome, operation } = command.payload;
    const calendar = await readClinicCalendar(transaction, practice);
    const operated = record.facts.operations.find(({ id }) => id === operation)?.feet ?? [];
    const feet = operated.filter(({ foot }) => payload.feet.includes(foot));
    return { ...command, payload: { ...payload, outcome: { ...outcome, ...missing(coursesOf(record, calendar, outcome.to, feet)) } } };
  }
  return command;
}

/** What follows an operation of these feet on a day; feet without an episode of this record are for the record to refuse. */
export function coursesOf(
  { facts, protocolOf }: LoadedRecord,
  calendar: ClinicCalendar,
  on: string,
  feet: readonly FootToOperate[],
): readonly PlannedStep[] {
  const known = feet.filter(({ episode }) => facts.episodes.some(({ id }) => id === episode));
  return known.flatMap(({ foot, episode }) =>
    plannedCourse(protocolOfEpisode(protocolOf, facts, episode), calendar, Temporal.PlainDate.from(on), foot),
  );
}

function missing(steps: readonly PlannedStep[]): { readonly withoutClinicDay?: readonly MissingClinicDay[] } {
  const none = steps.filter(({ proposal }) => proposal.kind === "no-clinic-day").map(({ foot, item }) => ({ foot, item }));
  return none.length === 0 ? {} : { withoutClinicDay: none };
}

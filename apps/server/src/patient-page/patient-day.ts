import { type ActivityAnswer, activities, type Obligation, obligations, protocolOfEpisode, titleOf } from "@firstray/pathway";
import type { Side, Text } from "@firstray/radiograph";
import type { Facts } from "@firstray/record";
import { Temporal } from "temporal-polyfill";
import type { LoadedRecord } from "../store/load-record.ts";
import { dayInWords } from "./day-in-words.ts";
import { dayTexts, patientPageTexts } from "./patient-page-texts.ts";

/** What a patient comes for next, and when. */
export interface NextStep {
  readonly title: Text;
  readonly feet: readonly Side[];
  readonly when: Text;
  /** Its last day has passed. */
  readonly late: boolean;
}

/** What a patient reads on a day. */
export interface PatientDay {
  readonly givenName: string;
  readonly on: string;
  readonly next: readonly NextStep[];
  /** Empty before the first operation. */
  readonly mayI: readonly ActivityAnswer[];
  /** Fixed texts of the protocol that is followed: what to call for. */
  readonly warnings: readonly { readonly title: Text; readonly body: Text }[];
}

const comesFor: ReadonlySet<Obligation["kind"]> = new Set(["visit", "wire-removal", "dressing"]);

/** The patient's own day, from the record as it stands. It tells and assesses nothing that the record does not say. */
export function patientDay({ facts, protocolOf }: LoadedRecord, on: Temporal.PlainDate): PatientDay {
  if (!facts.patient) throw new Error("a record begins with the patient's registration, got none");
  const operated = facts.operations.some(({ feet }) => feet.some(({ state }) => state.kind === "held"));
  const protocol = protocolOfEpisode(protocolOf, facts, facts.episodes.at(-1)?.id);
  return {
    givenName: facts.patient.givenName,
    on: on.toString(),
    next: [...operationsAhead(facts, on), ...stepsAhead(obligations(protocolOf, facts), on)],
    mayI: operated ? activities(protocolOf, facts, on) : [],
    warnings: protocol.care.filter(({ source }) => source === "warning-signs"),
  };
}

function operationsAhead({ operations }: Facts, today: Temporal.PlainDate): readonly NextStep[] {
  return operations.flatMap(({ feet }) => {
    const days = feet.flatMap(({ foot, state }) => (state.kind === "scheduled" ? [{ foot, on: state.on }] : []));
    const [first] = days;
    if (first === undefined || Temporal.PlainDate.compare(first.on, today) < 0) return [];
    const when = dayTexts.on(dayInWords(first.on.toString()));
    return [{ title: patientPageTexts.operation, feet: days.map(({ foot }) => foot), when, late: false }];
  });
}

/** Both feet on the same days are one line. */
function stepsAhead(owed: readonly Obligation[], today: Temporal.PlainDate): readonly NextStep[] {
  const steps = new Map<string, NextStep>();
  const open = owed.filter(({ kind, dischargedBy, waivedBy }) => comesFor.has(kind) && !dischargedBy && !waivedBy);
  for (const one of open.toSorted((a, b) => Temporal.PlainDate.compare(a.booked ?? a.dueOn, b.booked ?? b.dueOn))) {
    const title = titleOf(one);
    const when = whenOf(one);
    const key = `${title.en} ${when.en}`;
    const late = Temporal.PlainDate.compare(one.booked ?? one.dueOn, today) < 0;
    const feet = [...(steps.get(key)?.feet ?? []), one.foot];
    steps.set(key, { title, when, late, feet: [...new Set(feet)] });
  }
  return [...steps.values()];
}

function whenOf({ booked, opensOn, dueOn }: Obligation): Text {
  const [from, to] = [dayInWords(opensOn.toString()), dayInWords(dueOn.toString())];
  if (booked) return dayTexts.on(dayInWords(booked.toString()));
  return from.en === to.en ? dayTexts.on(to) : dayTexts.between(from, to);
}

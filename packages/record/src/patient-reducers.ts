import { Temporal } from "temporal-polyfill";
import { noting } from "./body-fact.ts";
import { evidenceOf } from "./evidence-of.ts";
import type { Facts } from "./facts.ts";
import type { Reducers } from "./reducer.ts";

/** The patient, and what ends or settles what is owed. */
export const patientReducers = {
  PatientRegistered: (facts, event) =>
    facts.patient === undefined ? { ...facts, patient: { ...event.payload, registered: evidenceOf(event) } } : facts,
  PatientDetailsChanged: (facts, event) =>
    facts.patient === undefined ? facts : { ...facts, patient: { ...facts.patient, ...event.payload } },
  PatientDied: (facts, event) => {
    if (facts.died !== undefined) return facts;
    const { carriedFrom } = event.payload;
    const died = { ...evidenceOf(event), ...(carriedFrom === undefined ? {} : { carriedFrom }) };
    const later = facts.wires.filter(({ reported }) => Temporal.PlainDate.compare(reported.on, died.on) > 0);
    return later.reduce<Facts>((noted, wire) => noting(noted, event, wire.foot, ["after-death"]), { ...facts, died });
  },
  ChartMerged: (facts, event) =>
    facts.mergedInto === undefined ? { ...facts, mergedInto: { ...evidenceOf(event), patient: event.payload.into } } : facts,
  ReconcileSettled: (facts, event) => ({
    ...facts,
    discrepancies: facts.discrepancies.map((discrepancy) =>
      discrepancy.settled === undefined && event.payload.obligation === `reconcile:${discrepancy.subject}`
        ? { ...discrepancy, settled: evidenceOf(event) }
        : discrepancy,
    ),
  }),
  ObligationWaived: (facts, event) => ({
    ...facts,
    waived: [...facts.waived, { ...event.payload, evidence: evidenceOf(event) }],
  }),
} satisfies Partial<Reducers>;

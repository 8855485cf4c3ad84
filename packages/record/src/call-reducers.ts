import { evidenceOf } from "./evidence-of.ts";
import type { Reducers } from "./reducer.ts";

/** What was called in and what became of it; what a restore lost and what was found out about it. */
export const callReducers = {
  RedFlagReported: (facts, event) => ({
    ...facts,
    redFlags: [...facts.redFlags, { ...event.payload, reported: evidenceOf(event) }],
  }),
  RedFlagAcknowledged: (facts, event) => {
    const { report, over } = event.payload;
    const evidence = evidenceOf(event);
    const seen = over ? { acknowledged: evidence, over: evidence } : { acknowledged: evidence };
    return {
      ...facts,
      redFlags: facts.redFlags.map((flag) => (flag.reported.event === report ? { ...seen, ...flag } : flag)),
    };
  },
  CallBackRequested: (facts, event) => ({
    ...facts,
    callBacks: [...facts.callBacks, { ...event.payload, requested: evidenceOf(event) }],
  }),
  CallBackMade: (facts, event) => {
    const { request, reached } = event.payload;
    if (!reached) return facts;
    const made = evidenceOf(event);
    return { ...facts, callBacks: facts.callBacks.map((call) => (call.requested.event === request ? { made, ...call } : call)) };
  },
  RestoreGapFound: (facts, event) => {
    const found = evidenceOf(event);
    const gaps = event.payload.findings.map(({ subject, ...finding }, index) => ({
      ...finding,
      about: subject,
      subject: `${event.id}/${index + 1}`,
      found,
      recordedAt: event.recordedAt,
    }));
    return { ...facts, gaps: [...facts.gaps, ...gaps] };
  },
  ClinicDayArranged: (facts, event) => ({
    ...facts,
    clinicDays: [...facts.clinicDays, { ...event.payload, evidence: evidenceOf(event) }],
  }),
  RestoreGapConfirmed: (facts, event) => ({
    ...facts,
    gaps: facts.gaps.map((gap) =>
      event.payload.obligation === `reconcile-gap:${gap.subject}` ? { confirmed: evidenceOf(event), ...gap } : gap,
    ),
  }),
} satisfies Partial<Reducers>;

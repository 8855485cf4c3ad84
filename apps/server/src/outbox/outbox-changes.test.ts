import type { PlannedMessage } from "@firstray/pathway";
import { Temporal } from "temporal-polyfill";
import { describe, expect, test } from "vitest";
import { outboxChanges } from "./outbox-changes.ts";
import type { KeptMessage, MessageOutcome, MessageState, OutboxRow } from "./outbox-row.ts";

const timeZone = "America/Toronto";
const to = { kind: "patient", by: "email", address: "aline@example.org", language: "fr" } as const;
const message: PlannedMessage = {
  ...{ key: "visit:1/F1/reminder/patient", step: "reminder", about: ["visit:1/F1"], to },
  says: { kind: "visit", opensOn: "2027-01-16", dueOn: "2027-01-18" },
  notBefore: Temporal.PlainDate.from("2027-01-13"),
  validUntil: Temporal.PlainDate.from("2027-01-17"),
};
const moved: PlannedMessage = { ...message, says: { kind: "visit", opensOn: "2027-01-17", dueOn: "2027-01-19" } };

function row(state: MessageState, outcome: MessageOutcome | null = null, attempts = 0): OutboxRow<KeptMessage> {
  const { step, about, says } = message;
  return {
    ...{ id: `${state} row`, patient: "p", key: message.key, revision: 1, state, channel: "email", attempts, outcome, words: null },
    // Fields in the order in which the database gives them back.
    message: { to, about, says: { kind: "visit", dueOn: "2027-01-18", opensOn: "2027-01-16" }, step } satisfies KeptMessage & {
      says: typeof says;
    },
    ...{
      notBefore: "2027-01-13T14:00:00.000Z",
      validUntil: "2027-01-18T05:00:00.000Z",
      changedAt: "2027-01-11T15:00:00.000Z",
      sendingAt: null,
    },
  };
}

const owed = new Set(["visit:1/F1"]);
const compared = (messages: readonly PlannedMessage[], rows: readonly OutboxRow<KeptMessage>[], still: ReadonlySet<string> = owed) => {
  const { put, cancel } = outboxChanges({ messages, owed: still, timeZone }, rows);
  return { put: put.map(({ revision }) => revision), cancel };
};

describe("what is planned stays as it is, or is rewritten while it is unsent", () => {
  test.each([
    { what: "new", messages: [message], rows: [], put: [1], cancel: [] },
    { what: "the same", messages: [message], rows: [row("waiting")], put: [], cancel: [] },
    {
      what: "the same, refused for the time being",
      messages: [message],
      rows: [{ ...row("waiting", null, 1), notBefore: "2027-01-13T14:05:00.000Z" }],
      put: [],
      cancel: [],
    },
    { what: "other days", messages: [moved], rows: [row("waiting")], put: [1], cancel: [] },
    { what: "no longer", messages: [], rows: [row("waiting")], put: [], cancel: ["waiting row"] },
    { what: "again after all", messages: [message], rows: [row("cancelled", { kind: "no-longer-planned" })], put: [1], cancel: [] },
    { what: "left by a person", messages: [message], rows: [row("cancelled", { kind: "left" })], put: [], cancel: [] },
    { what: "left by a person, then other days", messages: [moved], rows: [row("cancelled", { kind: "left" })], put: [1], cancel: [] },
    { what: "failed, the same", messages: [message], rows: [row("failed")], put: [], cancel: [] },
    { what: "failed, other days", messages: [moved], rows: [row("failed")], put: [1], cancel: [] },
    { what: "failed, no longer planned but owed", messages: [], rows: [row("failed")], put: [], cancel: [] },
  ])("$what", ({ messages, rows, put, cancel }) => {
    expect(compared(messages, rows)).toEqual({ put, cancel });
  });

  test.each(["failed", "expired"] as const)("what %s is of no interest once nothing is owed", (state) => {
    expect(compared([], [row(state)], new Set())).toEqual({ put: [], cancel: [`${state} row`] });
  });
});

test.each(["sent", "sending", "unknown"] as const)("what is %s is never touched; what follows it is a row of its own", (state) => {
  expect(compared([], [row(state)], new Set())).toEqual({ put: [], cancel: [] });
  expect(compared([moved], [row(state)])).toEqual({ put: [2], cancel: [] });
  expect(compared([moved], [row(state), { ...row("waiting"), revision: 2 }])).toEqual({ put: [2], cancel: [] });
});

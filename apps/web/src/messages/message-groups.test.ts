import type { MessageReply } from "@firstray/contract";
import { expect, test } from "vitest";
import { messageAnswers } from "./message-answers.ts";
import { messageGroups } from "./message-groups.ts";

const inState = (state: MessageReply["state"]): MessageReply => ({
  ...{ id: state, step: "reminder", about: [], to: { kind: "patient", by: "sms", address: "418 555-0100" }, state, attempts: 0 },
  ...{ notBefore: "2027-02-02T14:00:00.000Z", validUntil: "2027-02-08T05:00:00.000Z", changedAt: "2027-02-02T14:00:00.000Z" },
});

test("every message is in one group", () => {
  const all = (["waiting", "sending", "sent", "unknown", "failed", "expired", "cancelled"] as const).map(inState);
  const owner = { en: "Nurse on duty", fr: "Infirmière de garde" };
  const { inQuestion, planned, toStaff, past } = messageGroups([
    ...all,
    { ...inState("waiting"), id: "late", to: { kind: "staff", owner } },
  ]);
  expect([inQuestion, planned, toStaff, past].map((group) => group.map(({ id }) => id))).toEqual([
    ["unknown", "failed", "expired"],
    ["waiting", "sending"],
    ["late"],
    ["sent", "cancelled"],
  ]);
});

test.each([
  { state: "unknown", now: "2027-02-08T04:59:59Z", answers: ["sent", "send-again", "leave"] },
  { state: "unknown", now: "2027-02-08T05:00:00Z", answers: ["sent", "leave"] },
  { state: "failed", now: "2027-02-08T04:59:59Z", answers: ["send-again", "leave"] },
  { state: "failed", now: "2027-02-08T05:00:00Z", answers: ["leave"] },
  { state: "expired", now: "2027-02-08T05:00:00Z", answers: ["leave"] },
  { state: "sent", now: "2027-02-07T05:00:00Z", answers: [] },
  { state: "waiting", now: "2027-02-07T05:00:00Z", answers: [] },
] as const)("$state at $now: $answers", ({ state, now, answers }) => {
  expect(messageAnswers(inState(state), now)).toEqual(answers);
});

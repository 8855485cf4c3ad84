import type { HistoryEntry } from "@firstray/contract";
import { expect, test } from "vitest";
import { latestVersion } from "./latest-version.ts";

const entry = (changes: Partial<HistoryEntry>): HistoryEntry => ({
  event: "e1",
  type: "DressingChanged",
  title: { en: "", fr: "" },
  occurredOn: "2027-01-18",
  recordedAt: "2027-01-18T12:00:00Z",
  actor: { kind: "system", name: "test" },
  payload: { episode: "a" },
  state: "stands",
  correctable: true,
  ...changes,
});

const correction = (event: string, occurredOn: string, state: HistoryEntry["state"] = "stands"): HistoryEntry =>
  entry({ event, type: "EventCorrected", state, payload: { corrects: "e1", occurredOn, payload: { episode: "b" } } });

test.each([
  { name: "never corrected", history: [], occurredOn: "2027-01-18" },
  { name: "corrected", history: [correction("c1", "2027-01-19")], occurredOn: "2027-01-19" },
  { name: "corrected twice", history: [correction("c1", "2027-01-19"), correction("c2", "2027-01-20")], occurredOn: "2027-01-20" },
  { name: "the correction voided", history: [correction("c1", "2027-01-19", "voided")], occurredOn: "2027-01-18" },
])("$name: it happened on $occurredOn", ({ history, occurredOn }) => {
  expect(latestVersion(entry({}), [entry({}), ...history])).toMatchObject({ occurredOn });
});

test("a correction of another entry is none of this one", () => {
  expect(latestVersion(entry({ event: "e2" }), [correction("c1", "2027-01-19")])).toMatchObject({ occurredOn: "2027-01-18" });
});

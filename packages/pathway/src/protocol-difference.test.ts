import type { Facts } from "@firstray/record";
import { describe, expect, test } from "vitest";
import type { SaidMessage } from "./message.ts";
import type { Protocol } from "./protocol.ts";
import { protocolDifference } from "./protocol-difference.ts";
import { builtInProtocols } from "./protocol-of.ts";
import type { PartValue } from "./protocol-part.ts";
import { protocolV1 } from "./protocol-v1.ts";
import { day, operated, visited, wireOut } from "./testing/course.ts";
import { withProtocolPart } from "./with-protocol-part.ts";

const second = (path: string, value: PartValue): Protocol => ({ ...withProtocolPart(protocolV1, path, value), version: 2 });
const wireAWeekLater = second("wireRemoval.windows", {
  kind: "wire-windows",
  windows: { opensDay: 32, dueDay: 35, lateDay: 39, escalatesDay: 43 },
});
const both = operated("2027-01-11", 1, ["left", "right"]);
const on = day("2027-02-01");
const moved = (facts: Facts, to: Protocol): readonly string[] =>
  protocolDifference(builtInProtocols, facts, { episode: "left-1", to, said: [] }, on).obligations.map(
    ({ key, before, after: then }) => `${key}: ${before?.obligation.dueOn} → ${then?.obligation.dueOn}`,
  );

test("the wire of this foot moves, the other foot's stays", () => {
  expect(moved(both, wireAWeekLater)).toEqual(["wire-removal:o/left/1: 2027-02-08 → 2027-02-15"]);
});

test("a wire that is out does not move", () => {
  expect(moved(wireOut(both, "2027-02-01"), wireAWeekLater)).toEqual([]);
});

test("a visit moves with its films; one that was held does not", () => {
  const earlier = second("visits.0.window", {
    kind: "window",
    window: { due: { days: 10 }, opensDays: -2, lateDays: 4, escalatesDays: 8 },
  });
  expect(moved(both, earlier)).toEqual(["visit:left-1/F1: 2027-01-18 → 2027-01-21", "films:left-1/F1: 2027-01-18 → 2027-01-21"]);
  expect(moved(visited(both, "F1", "2027-01-18"), earlier)).toEqual(["films:left-1/F1: 2027-01-18 → 2027-01-21"]);
});

test("a text that changes moves nothing, and is told", () => {
  const reworded = second("care.0.title", { kind: "text", text: { en: "Day one", fr: "Jour un" } });
  const found = protocolDifference(builtInProtocols, both, { episode: "left-1", to: reworded, said: [] }, on);
  expect([found.changes.length, found.obligations.length, found.activities.length, found.messages.length]).toEqual([1, 0, 0, 0]);
});

test("what the patient may do changes with the rule", () => {
  const index = protocolV1.activities.findIndex(({ activity }) => activity === "drive-left-foot");
  const { kind: _kind, ...rule } = protocolV1.activities[index] ?? { kind: "ask" };
  const yes = { en: "Yes. You may drive.", fr: "Oui. Vous pouvez conduire." };
  const value = { kind: "activity", rule: { ...rule, kind: "from-time", after: { days: 42 }, yes } } as unknown as PartValue; // the rest of the rule stays
  const found = protocolDifference(builtInProtocols, both, { episode: "left-1", to: second(`activities.${index}`, value), said: [] }, on);
  expect(found.activities.map(({ before, after: then }) => `${before.activity}: ${before.answer} → ${then.answer}`)).toEqual([
    "drive-left-foot: ask → not-yet",
  ]);
});

describe("messages, when the wire stays a week longer", () => {
  const patient = { ...both, patient: { ...both.patient, email: "aline@example.org" } } as Facts; // a patient who can be written to
  const sentOtherwise = (said: readonly SaidMessage[], at = on): readonly string[] =>
    protocolDifference(builtInProtocols, patient, { episode: "left-1", to: wireAWeekLater, said }, at).messages.flatMap(
      ({ key, before, after }) =>
        key.startsWith("wire-removal:o/left/1") ? [`${key.split("/").slice(3).join("/")}: ${before?.notBefore} → ${after?.notBefore}`] : [],
    );

  test("each step of the wire leaves a week later", () => {
    expect(sentOtherwise([])).toEqual(
      expect.arrayContaining([
        "late/staff: 2027-02-12 → 2027-02-19",
        "escalated/staff: 2027-02-16 → 2027-02-23",
        "reminder/patient: 2027-02-02 → 2027-02-09",
      ]),
    );
  });

  test("a day that the patient was told already is corrected at once", () => {
    const says = { kind: "visit", opensOn: "2027-02-05", dueOn: "2027-02-08" } as const;
    const told: SaidMessage = { step: "reminder", about: ["wire-removal:o/left/1"], says, to: "patient", on: day("2027-02-02") };
    expect(sentOtherwise([told], day("2027-02-03"))).toContain("changed/patient: undefined → 2027-02-03");
  });
});

import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, test } from "vitest";
import { playPathway } from "./play-pathway.ts";
import { protocolV1 } from "./protocol-v1.ts";
import { playedDays, type Scenario } from "./scenario.ts";
import { day } from "./testing/course.ts";

const operatedOn = day("2027-01-11");
const forgotten: Scenario = { operatedOn, feet: ["left"], attends: false };
const asPlanned: Scenario = { operatedOn, feet: ["left"], wiresOutDay: 28, attends: true };

const messages = (scenario: Scenario, on: number) => playPathway(protocolV1, scenario, on).messages;
/** What was sent about the wire up to a day: to whom, on which step, how many days after the operation. */
const sentOfWire = (scenario: Scenario, on: number): readonly string[] =>
  messages(scenario, on).flatMap(({ to, step, about, sentOn }) =>
    sentOn !== undefined && about.some((key) => key.startsWith("wire-removal"))
      ? [`${to.kind} ${step} ${operatedOn.until(sentOn).days}`]
      : [],
  );

describe("a wire that nobody takes out: what was sent stays on the page (practice-protocol R3)", () => {
  test.each([
    { on: 21, sent: [] },
    { on: 22, sent: ["patient reminder 22"] },
    { on: 28, sent: ["patient reminder 22"] },
    { on: 29, sent: ["patient reminder 22", "patient past-due 29"] },
    { on: 32, sent: ["patient reminder 22", "patient past-due 29", "patient late 32", "staff late 32"] },
    {
      on: playedDays.last,
      sent: [
        "patient reminder 22",
        "patient past-due 29",
        "patient late 32",
        "staff late 32",
        "patient escalated 36",
        "staff escalated 36",
      ],
    },
  ])("by day $on: $sent", ({ on, sent }) => {
    expect(sentOfWire(forgotten, on)).toEqual(sent);
  });
});

test("who comes on the day is reminded, and told nothing afterwards", () => {
  expect(sentOfWire(asPlanned, playedDays.last)).toEqual(["patient reminder 22"]);
});

test("a wire taken out on its late day was asked about that morning", () => {
  expect(sentOfWire({ ...forgotten, wiresOutDay: 32 }, playedDays.last).at(-1)).toBe("staff late 32");
});

test("each message is sent once, on one of its days, and stays sent as it was", () => {
  const scenario = fc.record(
    {
      operatedOn: fc.constantFrom(operatedOn, day("2028-02-29"), day("2026-11-30")),
      feet: fc.constantFrom(["left"] as const, ["left", "right"] as const),
      wiresOutDay: fc.integer({ min: 0, max: 60 }),
      attends: fc.boolean(),
    },
    { requiredKeys: ["operatedOn", "feet", "attends"] },
  );
  const within = (low: Temporal.PlainDate, middle: Temporal.PlainDate, high: Temporal.PlainDate): boolean =>
    Temporal.PlainDate.compare(low, middle) <= 0 && Temporal.PlainDate.compare(middle, high) <= 0;
  fc.assert(
    fc.property(scenario, fc.integer({ min: playedDays.first, max: playedDays.last }), (one, on) => {
      const said = (until: number): readonly string[] =>
        messages(one, until).flatMap(({ key, sentOn }) => (sentOn === undefined ? [] : [`${key} ${sentOn}`]));
      const sent = messages(one, on).filter(({ sentOn }) => sentOn !== undefined);
      expect(new Set(sent.map(({ key }) => key)).size).toBe(sent.length);
      for (const { notBefore, validUntil, sentOn } of sent) expect(within(notBefore, sentOn ?? validUntil, validUntil)).toBe(true);
      expect(said(playedDays.last)).toEqual(expect.arrayContaining([...said(on)]));
    }),
    { numRuns: 40 },
  );
});

import { describe, expect, test } from "vitest";
import type { DoubtOfDay } from "./booking-doubt.ts";
import type { Facts } from "./facts.ts";
import type { BookedItem } from "./follow-up-payloads.ts";
import { after, decided, operated, refusal, registered, removal } from "./testing/practice.ts";

const on = "2027-01-12";
const [oneWeek, fourWeeks, removing] = (["F1", "F2", "R3"] as const).map((item): BookedItem => ({ episode: "left-1", foot: "left", item }));
const visits = [fourWeeks, removing].flatMap((item) => item ?? []);
const booked = (facts: Facts, day: string, of = visits): Facts => after(facts, "BookVisit", { on: day, visits: of }, { on });
const days = ({ bookings }: Facts): readonly string[] => bookings.map(({ item, on: day }) => `${item} ${day}`);

describe("a booking", () => {
  test("names the day of several things at once, of both feet where both are operated; the last word counts", () => {
    const first = booked(operated(), "2027-02-08");
    expect(days(first)).toEqual(["F2 2027-02-08", "R3 2027-02-08"]);
    expect(days(booked(first, "2027-02-09", visits.slice(0, 1)))).toEqual(["R3 2027-02-08", "F2 2027-02-09"]);
    expect(days(booked(operated(), "2027-02-08", [...visits, ...visits]))).toEqual(["F2 2027-02-08", "R3 2027-02-08"]);
  });

  test("is made before the operation, too, and ends when that is cancelled; a void brings it back", () => {
    const feet = [{ foot: "left", episode: "left-1" }] as const;
    const scheduled = after(registered(), "ScheduleOperation", { operation: "o", on: "2027-01-20", feet });
    const planned = booked(scheduled, "2027-02-17");
    const outcome = { kind: "cancelled", by: "patient" } as const;
    const cancelled = after(planned, "RecordOperationNotHeld", { operation: "o", feet: ["left"], outcome }, { on, id: "off" });
    expect([days(planned).length, days(cancelled).length]).toEqual([2, 0]);
    expect(days(after(cancelled, "VoidEvent", { voids: "off" }, { on }))).toEqual(days(planned));
    const moved = { kind: "rescheduled", to: "2027-01-27" } as const;
    expect(days(after(planned, "RecordOperationNotHeld", { operation: "o", feet: ["left"], outcome: moved }, { on }))).toEqual(
      days(planned),
    );
  });

  test("is cancelled with a reason, one thing of it or all", () => {
    const cancelled = after(booked(operated(), "2027-02-08"), "CancelVisitBooking", { visits: visits.slice(1) }, { on, reason: "away" });
    expect(days(cancelled)).toEqual(["F2 2027-02-08"]);
  });

  test.each<{ why: DoubtOfDay; says: RegExp }>([
    { why: "before-window", says: /before the period/ },
    { why: "after-window", says: /after the day on which this is due/ },
    { why: "no-clinic-day", says: /sees no patients/ },
  ])("on an odd day ($why) is asked about, and recorded once confirmed", ({ why, says }) => {
    const payload = { on: "2027-02-08", visits };
    const context = { bookingDoubts: visits.map((visit) => ({ ...visit, why })) };
    expect(refusal(operated(), "BookVisit", payload, { on, context })).toMatchObject({
      ...{ code: "confirm-booking", ask: "confirm" },
      sentence: { en: expect.stringMatching(says) },
    });
    expect(decided(operated(), "BookVisit", payload, { on, context, confirmed: true }).kind).toBe("accepted");
  });

  test.each([
    { day: "2027-01-11", kind: "refused" },
    { day: "2027-01-12", kind: "accepted" },
  ])("today is 12 January: the $day is $kind", ({ day, kind }) => {
    expect(decided(operated(), "BookVisit", { on: day, visits }, { on, context: { today: on } }).kind).toBe(kind);
  });

  test("is refused for what is done: a visit that was held, a removal with no wire in", () => {
    const held = after(operated(), "RecordVisit", { visits: [{ item: "F1", foot: "left", episode: "left-1" }], withSurgeon: true }, { on });
    const one = [oneWeek].flatMap((item) => item ?? []);
    expect(refusal(held, "BookVisit", { on: "2027-01-18", visits: one }, { on }).code).toBe("visit-already-held");
    const out = after(operated(), "RecordWireRemoved", removal(["operation-1/left/1"]), { on, reason: "loose" });
    expect(refusal(out, "BookVisit", { on: "2027-02-08", visits }, { on }).code).toBe("visit-already-held");
  });
});

describe("a removal is early by the protocol that its course follows (practice-protocol R3)", () => {
  test.each([
    { opens: undefined, day: "2027-02-04", kind: "refused" },
    { opens: undefined, day: "2027-02-05", kind: "accepted" },
    { opens: 21, day: "2027-01-31", kind: "refused" },
    { opens: 21, day: "2027-02-01", kind: "accepted" },
    { opens: 30, day: "2027-02-09", kind: "refused" },
    { opens: 30, day: "2027-02-10", kind: "accepted" },
  ])("a window that opens on day $opens: on $day $kind", ({ opens, day, kind }) => {
    const removalOpensDays = new Map(opens === undefined ? [] : [["operation-1/left/1", opens]]);
    const decision = decided(operated(), "RecordWireRemoved", removal(["operation-1/left/1"]), { on: day, context: { removalOpensDays } });
    expect(decision.kind).toBe(kind);
    if (decision.kind === "refused") expect(decision.sentence.en).toContain(`before day ${opens ?? 25}.`);
  });
});

describe("a questionnaire's total", () => {
  const context = { questionnaires: [{ episode: "left-1", questionnaire: "Q1", at: "F2", lowest: 0, highest: 60 }] } as const;
  const scored = (total: number, at: "F1" | "F2" = "F2") =>
    decided(operated(), "RecordQuestionnaire", { episode: "left-1", questionnaire: "Q1", at, total }, { on, context });

  test.each([
    { total: -1, kind: "refused" },
    { total: 0, kind: "accepted" },
    { total: 60, kind: "accepted" },
    { total: 61, kind: "refused" },
  ])("of $total is $kind where it goes from 0 to 60", ({ total, kind }) => {
    expect(scored(total).kind).toBe(kind);
  });

  test("is refused where the protocol does not ask for it", () => {
    expect(scored(30, "F1").kind).toBe("refused");
  });

  test("is told again by a later one", () => {
    const said = { on, context };
    const once = after(operated(), "RecordQuestionnaire", { episode: "left-1", questionnaire: "Q1", at: "F2", total: 30 }, said);
    const again = after(once, "RecordQuestionnaire", { episode: "left-1", questionnaire: "Q1", at: "F2", total: 31 }, said);
    expect(again.episodes[0]?.scores.map(({ total }) => total)).toEqual([31]);
  });
});

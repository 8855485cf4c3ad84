import type { BookedItem, ClinicItem, Facts } from "@firstray/record";
import { describe, expect, test } from "vitest";
import { bookingDoubts } from "./booking-doubts.ts";
import { defaultClinicCalendar } from "./clinic-calendar.ts";
import { obligations } from "./obligations.ts";
import { previewBooking } from "./preview-booking.ts";
import { previewMove } from "./preview-move.ts";
import { builtInProtocols } from "./protocol-of.ts";
import { standingBookings } from "./standing-bookings.ts";
import { after, day, operated, owed, scheduled, visited, wireOut } from "./testing/course.ts";
import { lines, planOf, saidOn, toSend, withEmail } from "./testing/message-plan.ts";

const thing = (item: ClinicItem): BookedItem => ({ episode: "left-1", foot: "left", item });
const fourWeeks = [thing("F2"), thing("R3")];
const booked = (facts: Facts, on: string, visits = fourWeeks, made = "2027-01-20"): Facts =>
  after(facts, "BookVisit", { on, visits }, made);
const reached = withEmail(operated());
const reminders = (facts: Facts): readonly string[] => lines(planOf(facts)).filter((line) => line.startsWith("wire-removal"));

describe("a booked day stands beside what is owed, and moves no date of it", () => {
  const facts = booked(operated(), "2027-02-08");

  test.each([
    { kind: "wire-removal", item: "R3" },
    { kind: "visit", item: "F2" },
    { kind: "films", item: "F2" },
  ] as const)("$kind $item", ({ kind, item }) => {
    const [plain, now] = [owed(operated(), kind, item), owed(facts, kind, item)];
    expect(now.booked?.toString()).toBe("2027-02-08");
    expect({ ...now, booked: undefined }).toEqual({ ...plain, booked: undefined });
  });

  test("what is done has no booked day left", () => {
    const done = wireOut(visited(facts, "F2", "2027-02-08"), "2027-02-08");
    expect([owed(done, "visit", "F2").booked, owed(done, "wire-removal").booked]).toEqual([undefined, undefined]);
    expect(standingBookings(builtInProtocols, done)).toEqual([]);
  });
});

describe("a day is odd outside its window and when the clinic is closed (operated on Monday 11 January 2027)", () => {
  const doubts = (on: string, item: ClinicItem, facts = operated(), closures: readonly { from: string; to: string }[] = []) =>
    bookingDoubts(builtInProtocols, { ...defaultClinicCalendar, closures }, facts, { on: day(on), visits: [thing(item)] }).map(
      ({ why }) => why,
    );

  test.each<{ on: string; item: ClinicItem; why: readonly string[] }>([
    { on: "2027-02-04", item: "R3", why: ["before-window"] },
    { on: "2027-02-05", item: "R3", why: [] },
    { on: "2027-02-08", item: "R3", why: [] },
    { on: "2027-02-09", item: "R3", why: ["after-window"] },
    { on: "2027-02-07", item: "F2", why: ["no-clinic-day"] },
    { on: "2027-01-15", item: "F1", why: ["before-window"] },
    { on: "2027-01-18", item: "F1", why: [] },
    { on: "2027-01-19", item: "F1", why: ["after-window"] },
    { on: "2027-03-26", item: "F3", why: ["before-window", "no-clinic-day"] },
    { on: "2027-04-12", item: "F3", why: ["after-window"] },
  ])("$item on $on: $why", ({ on, item, why }) => {
    // Good Friday is 26 March 2027, one day before the three-month window opens.
    expect(doubts(on, item)).toEqual(why);
  });

  test.each([
    { on: "2027-02-05", why: ["no-clinic-day"] },
    { on: "2027-02-08", why: ["no-clinic-day"] },
    { on: "2027-02-09", why: ["after-window"] },
  ])("closed over the whole window: on $on $why", ({ on, why }) => {
    expect(doubts(on, "R3", operated(), [{ from: "2027-02-05", to: "2027-02-08" }])).toEqual(why);
  });

  test("a day that the surgeon arranged where the window had none is not asked about again", () => {
    const withoutClinicDay = [{ foot: "left", item: "R3" }] as const;
    const outcome = { kind: "rescheduled", to: "2027-01-11", withoutClinicDay } as const;
    const told = after(scheduled(), "RecordOperationNotHeld", { operation: "o", feet: ["left"], outcome }, "2027-01-04");
    const arranged = after(told, "ArrangeClinicDay", { operation: "o", foot: "left", item: "R3", on: "2027-02-09" }, "2027-01-05");
    expect([doubts("2027-02-09", "R3", told), doubts("2027-02-09", "R3", arranged)]).toEqual([["after-window"], []]);
  });

  test("a moved operation: bookings outside their new windows are said, and stay where they are", () => {
    const facts = booked(scheduled(), "2027-02-08", fourWeeks, "2027-01-04");
    const move = (to: string) =>
      previewMove(builtInProtocols, defaultClinicCalendar, facts, { operation: "o", feet: ["left"], to: day(to) });
    const said = (to: string) => move(to).bookings.map(({ item, on, fits }) => `${item} ${on} ${fits}`);
    expect(said("2027-01-14")).toEqual(["F2 2027-02-08 true", "R3 2027-02-08 true"]);
    expect(said("2027-01-25")).toEqual(["F2 2027-02-08 false", "R3 2027-02-08 false"]);
    const outcome = { kind: "rescheduled", to: "2027-01-25" } as const;
    const moved = after(facts, "RecordOperationNotHeld", { operation: "o", feet: ["left"], outcome }, "2027-01-05");
    expect(standingBookings(builtInProtocols, moved).map(({ item, on, fits }) => `${item} ${on} ${fits}`)).toEqual(said("2027-01-25"));
  });
});

describe("messages of a booked visit", () => {
  test("the reminder is of the booked day and leaves before it; what is missed is told after it", () => {
    expect(reminders(booked(reached, "2027-02-05"))).toEqual([
      "wire-removal:o/left/1/reminder/patient 2027-02-02 – 2027-02-04",
      "wire-removal:o/left/1/past-due/patient 2027-02-09 – 2027-02-11",
      "wire-removal:o/left/1/late/patient 2027-02-12 – 2027-02-15",
      "wire-removal:o/left/1/escalated/patient 2027-02-16 – 2027-03-01",
    ]);
    const [reminder] = planOf(booked(reached, "2027-02-05"));
    expect([reminder?.says, reminder?.about]).toEqual([
      { kind: "visit", opensOn: "2027-02-05", dueOn: "2027-02-05", booked: true },
      ["wire-removal:o/left/1", "visit:left-1/F2"],
    ]);
  });

  test.each([
    { on: "2027-02-08", pastDue: "2027-02-09 – 2027-02-11" },
    { on: "2027-02-10", pastDue: "2027-02-11 – 2027-02-11" },
    { on: "2027-02-11", pastDue: undefined },
  ])("booked on $on: missed is told $pastDue; that a wire is late is told whatever is booked", ({ on, pastDue }) => {
    const plan = reminders(booked(reached, on));
    expect(plan.find((line) => line.includes("past-due"))).toBe(pastDue && `wire-removal:o/left/1/past-due/patient ${pastDue}`);
    expect(plan.filter((line) => line.includes("/late/"))).toEqual(["wire-removal:o/left/1/late/patient 2027-02-12 – 2027-02-15"]);
  });

  test("a three-month visit booked late is not called missing before its day", () => {
    const facts = booked(reached, "2027-05-05", [thing("F3")]);
    expect(lines(planOf(facts)).filter((line) => line.includes("F3"))).toEqual([
      "visit:left-1/F3/reminder/patient 2027-05-02 – 2027-05-04",
      "visit:left-1/F3/late/patient 2027-05-06 – 2027-05-16",
    ]);
  });

  const first = booked(reached, "2027-02-08");
  const [reminder] = planOf(first);
  const said = reminder === undefined ? [] : [saidOn(reminder, "2027-02-05")];
  const corrections = (facts: Facts, today: string, told = said) =>
    toSend(facts, today, told).filter(({ to, notBefore }) => to.kind === "patient" && notBefore.toString() <= today);

  test("moved before anybody was told: only the plan moves", () => {
    expect(lines(toSend(booked(first, "2027-02-09"), "2027-01-21")).slice(0, 1)).toEqual([
      "wire-removal:o/left/1/reminder/patient 2027-02-06 – 2027-02-08",
    ]);
  });

  test("moved after the day was told: the new day is told at once, once, and stands for its reminder", () => {
    const moved = booked(first, "2027-02-09", fourWeeks, "2027-02-06");
    const told = corrections(moved, "2027-02-06");
    expect(told.map(({ step, says }) => [step, says])).toEqual([
      ["changed", { kind: "visit", opensOn: "2027-02-09", dueOn: "2027-02-09", booked: true }],
    ]);
    expect(corrections(moved, "2027-02-07", [...said, ...told.map((message) => saidOn(message, "2027-02-06"))])).toEqual([]);
  });

  test("cancelled inside its window: told the window again; after it: told that the day no longer holds, once", () => {
    const cancel = (facts: Facts, on: string) => after(facts, "CancelVisitBooking", { visits: fourWeeks }, on);
    expect(corrections(cancel(first, "2027-02-06"), "2027-02-06").map(({ step, says }) => [step, says])).toEqual([
      ["changed", { kind: "visit", opensOn: "2027-02-05", dueOn: "2027-02-08" }],
    ]);
    const late = booked(reached, "2027-02-11");
    const [lateReminder] = planOf(late);
    const told = lateReminder === undefined ? [] : [saidOn(lateReminder, "2027-02-08")];
    const gone = cancel(late, "2027-02-09");
    const withdrawn = corrections(gone, "2027-02-09", told).filter(({ step }) => step === "withdrawn");
    expect(withdrawn.map(({ says }) => says.dueOn)).toEqual(["2027-02-11"]);
    const after9 = [...told, ...withdrawn.map((message) => saidOn(message, "2027-02-09"))];
    expect(corrections(gone, "2027-02-10", after9).filter(({ step }) => step === "withdrawn")).toEqual([]);
  });

  test("a day among those that were told is no change: its own reminder says which", () => {
    const [window] = planOf(reached);
    const told = window === undefined ? [] : [saidOn(window, "2027-02-02")];
    const facts = booked(reached, "2027-02-06", fourWeeks, "2027-02-03");
    expect(corrections(facts, "2027-02-03", told).map(({ step, says }) => [step, says.dueOn])).toEqual([["reminder", "2027-02-06"]]);
  });

  test("held or dead: nothing is told", () => {
    const out = wireOut(visited(first, "F2", "2027-02-06"), "2027-02-06");
    expect(corrections(out, "2027-02-06").filter(({ about }) => about.some((key) => key.includes("F2") || key.startsWith("wire")))).toEqual(
      [],
    );
    const died = after(first, "RecordDeath", { source: "family", secondPerson: "Paul Example" }, "2027-02-06");
    expect(toSend(died, "2027-02-06", said).filter(({ to }) => to.kind === "patient")).toEqual([]);
  });
});

describe("the preview of a booking records nothing and says what becomes of it", () => {
  const asked = (facts: Facts) => ({
    protocolOf: builtInProtocols,
    calendar: defaultClinicCalendar,
    facts,
    said: [],
    today: day("2027-01-20"),
  });

  test("from a booked day to another: the due day stands, its messages move", () => {
    const facts = booked(reached, "2027-02-08");
    const { visits, messages } = previewBooking(asked(facts), { on: day("2027-02-05"), visits: fourWeeks });
    expect(visits.map(({ item, from, on, dueOn, doubts, proposal }) => [item, `${from} → ${on}`, `${dueOn}`, doubts, proposal])).toEqual([
      ["F2", "2027-02-08 → 2027-02-05", "2027-02-08", [], { kind: "proposed", on: day("2027-02-08") }],
      ["R3", "2027-02-08 → 2027-02-05", "2027-02-08", [], { kind: "proposed", on: day("2027-02-08") }],
    ]);
    expect(messages.map(({ key, before, after: then }) => `${key} ${before?.notBefore} → ${then?.notBefore}`)).toEqual([
      "wire-removal:o/left/1/reminder/patient 2027-02-05 → 2027-02-02",
      "wire-removal:o/left/1/past-due/patient 2027-02-09 → 2027-02-09",
    ]);
    expect(
      obligations(builtInProtocols, facts)
        .find(({ kind }) => kind === "wire-removal")
        ?.booked?.toString(),
    ).toBe("2027-02-08");
  });

  test("past the days on which it would be called missing, that message is superseded; an odd day is said at once", () => {
    const { visits, messages } = previewBooking(asked(reached), { on: day("2027-02-13"), visits: [thing("R3")] });
    expect(visits[0]?.doubts).toEqual(["after-window", "no-clinic-day"]);
    expect(messages.filter(({ after: then }) => then === undefined).map(({ key }) => key)).toContain(
      "wire-removal:o/left/1/past-due/patient",
    );
  });
});

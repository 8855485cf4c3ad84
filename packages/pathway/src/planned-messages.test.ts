import { hindrances } from "@firstray/record";
import { describe, expect, test } from "vitest";
import { messageReach } from "./index.ts";
import { after, operated, registered, scheduled, visited, wireOut } from "./testing/course.ts";
import { lines, planOf, withEmail } from "./testing/message-plan.ts";

const reached = withEmail(operated());

describe("to the patient", () => {
  test("each step of a visit and of the wire, on the days of its obligation; what says the same goes once", () => {
    expect(lines(planOf(reached))).toEqual([
      "wire-removal:o/left/1/reminder/patient 2027-02-02 – 2027-02-07",
      "wire-removal:o/left/1/past-due/patient 2027-02-09 – 2027-02-11",
      "wire-removal:o/left/1/late/patient 2027-02-12 – 2027-02-15",
      "wire-removal:o/left/1/escalated/patient 2027-02-16 – 2027-03-01",
      "care-read:left-1/reminder/patient 2026-12-27 – 2027-01-09",
      "visit:left-1/F1/reminder/patient 2027-01-13 – 2027-01-17",
      "visit:left-1/F1/past-due/patient 2027-01-19 – 2027-01-21",
      "visit:left-1/F1/late/patient 2027-01-22 – 2027-01-25",
      "visit:left-1/F3/reminder/patient 2027-03-25 – 2027-04-10",
      "visit:left-1/F3/past-due/patient 2027-04-12 – 2027-05-02",
      "visit:left-1/F3/late/patient 2027-05-03 – 2027-05-16",
      "visit:left-1/F4/reminder/patient 2027-09-08 – 2027-10-10",
      "visit:left-1/F4/past-due/patient 2027-10-12 – 2027-12-10",
      "visit:left-1/F4/late/patient 2027-12-11 – 2028-01-09",
    ]);
    expect(planOf(reached)[0]?.about).toEqual(["wire-removal:o/left/1", "visit:left-1/F2"]);
  });

  test("both feet on the same days are one message", () => {
    const both = planOf(withEmail(operated("2027-01-11", 1, ["left", "right"]))).filter(({ to }) => to.kind === "patient");
    expect(both.find(({ key }) => key.includes("F1/reminder"))?.about).toEqual(["visit:left-1/F1", "visit:right-1/F1"]);
    expect(both).toHaveLength(14);
  });

  test("before the operation there is one thing to read, and no visit", () => {
    expect(lines(planOf(withEmail(scheduled())))).toEqual(["care-read:left-1/reminder/patient 2026-12-27 – 2027-01-09"]);
  });

  test("what is done, waived or out is not spoken of", () => {
    const done = wireOut(visited(visited(reached, "F1", "2027-01-18"), "F2", "2027-02-08"), "2027-02-08");
    expect(lines(planOf(done)).some((line) => line.includes("F1") || line.includes("F2") || line.includes("wire"))).toBe(false);
    const waived = after(reached, "WaiveObligation", { obligation: "visit:left-1/F4", ground: "refused" }, "2027-01-20");
    expect(lines(planOf(waived)).some((line) => line.includes("F4"))).toBe(false);
  });

  test("the visit held with the wire still in is still spoken of, for the wire", () => {
    const held = visited(reached, "F2", "2027-02-08");
    expect(lines(planOf(held))[1]).toBe("wire-removal:o/left/1/past-due/patient 2027-02-09 – 2027-02-11");
  });
});

describe("not to the patient", () => {
  const died = after(reached, "RecordDeath", { source: "family", secondPerson: "Paul Example" }, "2027-01-20");
  const moved = after(reached, "CloseEpisode", { episode: "left-1", outcome: "moved-away" }, "2027-01-20");
  const merged = after(reached, "MergeChart", { into: "other-chart", secondPerson: "Paul Example" }, "2027-01-20");
  const withdrew = after(reached, "CloseEpisode", { episode: "left-1", outcome: "withdrew" }, "2027-01-20");

  test.each([
    { why: "no address in the chart", facts: operated() },
    { why: "death", facts: died },
    { why: "moved away", facts: moved },
    { why: "the chart goes on in another", facts: merged },
    { why: "consent withdrawn", facts: withdrew },
  ])("$why", ({ facts }) => {
    expect(lines(planOf(facts), "patient")).toEqual([]);
  });

  test.each(hindrances)("a wire's removal hindered, %s: the machine keeps silent unless the patient only does not answer", (hindrance) => {
    const owner = { kind: "role", role: "nurse" } as const;
    const payload = { feet: ["left"], hindrance, nextStep: "registered letter", nextOn: "2027-01-25", owner } as const;
    const hindered = after(reached, "RecordHindrance", payload, "2027-01-20");
    expect(lines(planOf(hindered), "patient").length > 0).toBe(hindrance === "no-contact");
    expect(lines(planOf(hindered), "staff")[0]).toContain("wire-removal:o/left/1/late/staff");
    expect(lines(planOf(wireOut(hindered, "2027-02-08")), "patient").some((line) => line.includes("F3"))).toBe(true);
  });

  test("who is gone is not written to, but the wire's owner is told all the same", () => {
    expect(lines(planOf(moved), "staff")[0]).toBe("wire-removal:o/left/1/late/staff 2027-02-12 – 2027-02-15");
    expect(lines(planOf(died), "staff")).toEqual([]);
  });
});

test("the owner is told when something escalates, and of a wire when it is late", () => {
  const told = lines(planOf(operated()), "staff");
  expect(told.slice(0, 3)).toEqual([
    "wire-removal:o/left/1/late/staff 2027-02-12 – 2027-02-15",
    "wire-removal:o/left/1/escalated/staff 2027-02-16 – 2027-03-01",
    "films:left-1/X1/escalated/staff 2027-01-11 – 2027-01-24",
  ]);
  expect(told).toContain("visit:left-1/F1/escalated/staff 2027-01-26 – 2027-02-08");
});

describe("by e-mail where there is an address, else by SMS", () => {
  test.each([
    { details: { email: " aline@example.org ", phone: "418 555-0100" }, by: "email aline@example.org" },
    { details: { phone: "418 555-0100" }, by: "sms 418 555-0100" },
    { details: { phone: "ask" }, by: "no-address" },
    { details: { email: " " }, by: "no-address" },
    { details: {}, by: "no-address" },
  ])("$details", ({ details, by }) => {
    const reach = messageReach(after(registered(), "ChangePatientDetails", details, "2027-01-04"));
    expect(reach.kind === "reached" ? `${reach.to.by} ${reach.to.address}` : reach.because).toBe(by);
  });
});

import { expect, test } from "vitest";
import { proposesWaiver } from "./proposes-waiver.ts";
import { after, day, operated, owed, visited } from "./testing/course.ts";

// Operated on 2027-01-11: F2 opens on 02-05, F3 on 03-28, F4 on 09-11.
test.each([
  { item: "F1", on: "2027-02-04", proposes: false },
  { item: "F1", on: "2027-02-05", proposes: true },
  { item: "F2", on: "2027-03-27", proposes: false },
  { item: "F2", on: "2027-03-28", proposes: true },
  { item: "F3", on: "2027-09-10", proposes: false },
  { item: "F3", on: "2027-09-11", proposes: true },
  { item: "F4", on: "2028-06-01", proposes: false },
])("$item still open on $on proposes its waiver: $proposes (ledger-obligations)", ({ item, on, proposes }) => {
  expect(proposesWaiver(owed(operated(), "visit", item), day(on))).toBe(proposes);
});

test("a visit that was held, or is waived already, proposes nothing", () => {
  const held = visited(operated(), "F1", "2027-01-18");
  expect(proposesWaiver(owed(held, "visit", "F1"), day("2027-03-01"))).toBe(false);
  const { key } = owed(operated(), "visit", "F1");
  const waived = after(operated(), "WaiveObligation", { obligation: key, ground: "not-done" }, "2027-02-10");
  expect(proposesWaiver(owed(waived, "visit", "F1"), day("2027-03-01"))).toBe(false);
});

test("a proposal waives nothing: the visit stays owed", () => {
  expect(owed(operated(), "visit", "F1").waivedBy).toBeUndefined();
});

test("films and wires propose no waiver", () => {
  for (const kind of ["films", "wire-removal"] as const)
    expect(proposesWaiver(owed(operated(), kind, kind === "films" ? "F1" : undefined), day("2028-01-01"))).toBe(false);
});

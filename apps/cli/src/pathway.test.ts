import { expect, test } from "vitest";
import { firstray } from "./testing/firstray.ts";

type Dated = { readonly item?: string; readonly kind?: string; readonly foot: string; readonly dueOn: string };

const asked = ["pathway", "--operated", "2027-01-11", "--foot", "both", "--on", "2027-02-01", "--json"];

test("an operation on 2027-01-11 of both feet: visits and wires per foot, sport not yet", () => {
  const { code, out } = firstray(asked);
  const { operatedOn, on, visits, obligations, activities } = JSON.parse(out);
  expect({ code, operatedOn, on }).toEqual({ code: 0, operatedOn: "2027-01-11", on: "2027-02-01" });
  const days = [
    ["F1", "2027-01-18"],
    ["F2", "2027-02-08"],
    ["F3", "2027-04-11"],
    ["F4", "2027-10-11"],
  ];
  expect(visits.map(({ item, foot, dueOn }: Dated) => [foot, item, dueOn])).toEqual(
    ["left", "right"].flatMap((foot) => days.map((day) => [foot, ...day])),
  );
  const wires = obligations.filter(({ kind }: Dated) => kind === "wire-removal");
  expect(wires.map(({ foot, dueOn }: Dated) => [foot, dueOn])).toEqual([
    ["left", "2027-02-08"],
    ["right", "2027-02-08"],
  ]);
  expect(activities).toContainEqual({ activity: "sport", answer: "not-yet", from: "2027-04-11" });
});

test("every obligation has its windows, owner and protocol item", () => {
  for (const obligation of JSON.parse(firstray(asked).out).obligations) {
    expect(Object.keys(obligation)).toEqual(["kind", "foot", "opensOn", "dueOn", "lateOn", "escalatesOn", "owner", "protocolItem"]);
  }
});

test.each([
  { foot: "left", feet: ["left"] },
  { foot: "right", feet: ["right"] },
])("one foot, $foot, and the day on which it is asked when none is given", ({ foot, feet }) => {
  const { visits, on } = JSON.parse(firstray(["pathway", "--operated", "2027-01-11", "--foot", foot, "--json"]).out);
  expect([...new Set(visits.map((visit: Dated) => visit.foot))]).toEqual(feet);
  expect(on).toMatch(/^\d{4}-\d\d-\d\d$/);
});

test("tables for people", () => {
  const { out } = firstray(asked.slice(0, -1));
  expect(out).toMatch(/F2 Four-week visit +left +2027-02-05 +2027-02-08 +2027-02-12/);
  expect(out).toMatch(/Wire removal +right/);
  expect(out).toMatch(/Sport +Not yet/);
});

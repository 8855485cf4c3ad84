import { Temporal } from "temporal-polyfill";
import { expect, test } from "vitest";
import { pathwayFrom } from "./pathway-from.ts";
import { protocolV1 } from "./protocol-v1.ts";

const day = Temporal.PlainDate.from;
const operatedOn = day("2027-01-11");

test("both feet operated on 11 January 2027 are due as the protocol says, each foot by itself", () => {
  const { visits, obligations } = pathwayFrom(protocolV1, { operatedOn, feet: ["left", "right"], on: operatedOn });
  const due = visits.map(({ item, foot, dueOn }) => `${item} ${foot} ${dueOn.toString()}`);
  expect(due).toEqual([
    "F1 left 2027-01-18",
    "F2 left 2027-02-08",
    "F3 left 2027-04-11",
    "F4 left 2027-10-11",
    "F1 right 2027-01-18",
    "F2 right 2027-02-08",
    "F3 right 2027-04-11",
    "F4 right 2027-10-11",
  ]);
  const wires = obligations.filter(({ kind }) => kind === "wire-removal").map(({ foot, dueOn }) => `${foot} ${dueOn.toString()}`);
  expect(wires).toEqual(["left 2027-02-08", "right 2027-02-08"]);
});

test("sport on 1 February is not yet, from 11 April at the earliest (practice-protocol R5)", () => {
  const { activities } = pathwayFrom(protocolV1, { operatedOn, feet: ["left", "right"], on: day("2027-02-01") });
  const sport = activities.find(({ activity }) => activity === "sport");
  expect(sport).toMatchObject({ answer: "not-yet", protocolItem: "R5" });
  expect(sport?.answer === "not-yet" ? sport.from.toString() : undefined).toBe("2027-04-11");
});

import { protocolV1, type Scenario, withProtocolPart } from "@firstray/pathway";
import { expect, test } from "vitest";
import { scenarioOf } from "./play-choices.ts";
import { playedMoves } from "./played-moves.ts";

const chosen = { version: 1, feet: "both", operatedOn: "2027-01-11", wiresOutDay: 28, wiresStay: true, attends: false } as const;
const scenario = scenarioOf(chosen) as Scenario; // the date is one
const windows = { opensDay: 32, dueDay: 35, lateDay: 39, escalatesDay: 43 };
const later = withProtocolPart(protocolV1, "wireRemoval.windows", { kind: "wire-windows", windows });

test("the same version moves nothing", () => {
  expect(playedMoves(protocolV1, protocolV1, scenario, 30)).toEqual([]);
});

test("a later wire moves in each foot, from the day of the operation on", () => {
  expect(playedMoves(protocolV1, later, scenario, -1)).toEqual([]);
  const moved = playedMoves(protocolV1, later, scenario, 30);
  expect(moved.map(({ foot, before, after }) => [foot, before?.dueOn, after?.dueOn])).toEqual([
    ["left", "2027-02-08", "2027-02-15"],
    ["right", "2027-02-08", "2027-02-15"],
  ]);
});

test.each([
  { operatedOn: "", is: undefined },
  { operatedOn: "2027-01-11", is: "2027-01-11" },
])("operated on “$operatedOn” is $is", ({ operatedOn, is }) => {
  expect(scenarioOf({ ...chosen, operatedOn })?.operatedOn.toString()).toBe(is);
});

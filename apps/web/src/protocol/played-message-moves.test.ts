import { protocolV1, type Scenario, withProtocolPart } from "@firstray/pathway";
import { expect, test } from "vitest";
import { scenarioOf } from "./play-choices.ts";
import { playedMessageMoves } from "./played-message-moves.ts";

const chosen = { version: 1, feet: "left", operatedOn: "2027-01-11", wiresOutDay: 28, wiresStay: true, attends: false } as const;
const scenario = scenarioOf(chosen) as Scenario; // the date is one
const windows = { opensDay: 32, dueDay: 35, lateDay: 39, escalatesDay: 43 };
const later = withProtocolPart(protocolV1, "wireRemoval.windows", { kind: "wire-windows", windows });

test("the same version sends the same", () => {
  expect(playedMessageMoves(protocolV1, protocolV1, scenario, 40)).toEqual([]);
});

test.each([20, 60])("on day %i the wire’s messages, sent or planned, leave a week later", (day) => {
  const escalated = playedMessageMoves(protocolV1, later, scenario, day).find(
    ({ key, to }) => key.startsWith("wire-removal") && key.includes("escalated") && to === "staff",
  );
  expect([escalated?.before?.notBefore, escalated?.after?.notBefore]).toEqual(["2027-02-16", "2027-02-23"]);
});

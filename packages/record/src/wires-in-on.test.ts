import { expect, test } from "vitest";
import { after, operated, removal } from "./testing/practice.ts";
import { wiresInOn } from "./wires-in-on.ts";

const out = after(operated(), "RecordWireRemoved", removal(["operation-1/left/1"]), { on: "2027-02-08" });
const unknown = after(operated(0), "RecordWireInserted", { wire: "w", foot: "left", diameterMm: 1.8 }, { on: "2027-01-20" });

test.each([
  { day: "2027-01-10", wires: 0 },
  { day: "2027-01-11", wires: 1 },
  { day: "2027-02-08", wires: 1 },
  { day: "2027-02-09", wires: 0 },
])("in on 11 January, out on 8 February: on $day $wires in the foot, none in the other", ({ day, wires }) => {
  expect(wiresInOn(out, "left", day)).toHaveLength(wires);
  expect(wiresInOn(out, "right", day)).toEqual([]);
});

test("a wire of unknown insertion counts from the day it was reported, with its diameter", () => {
  expect(wiresInOn(unknown, "left", "2027-01-19")).toEqual([]);
  expect(wiresInOn(unknown, "left", "2027-01-20")).toMatchObject([{ diameterMm: 1.8 }]);
});

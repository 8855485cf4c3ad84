import type { HistoryEntry } from "@firstray/contract";
import type { LandmarkPoints } from "@firstray/radiograph";
import type { Actor } from "@firstray/record";
import { expect, test } from "vitest";
import { landmarkHands } from "./landmark-hands.ts";

const one: Actor = { kind: "staff", id: "a", name: "Dre Une", role: "surgeon" };
const other: Actor = { kind: "staff", id: "b", name: "Dr Autre", role: "surgeon" };

function measured(actor: Actor, hour: string, points: LandmarkPoints, more: Partial<HistoryEntry> = {}): HistoryEntry {
  return {
    ...{ event: `event-${hour}`, type: "FilmMeasured", title: { en: "Film measured", fr: "Radiographie mesurée" } },
    ...{ occurredOn: "2027-01-11", recordedAt: `2027-01-11T${hour}:00:00Z`, actor, state: "stands", correctable: true },
    payload: { film: "film", landmarks: { format: "firstray-landmarks/1", view: "lateral", side: "left", points } },
    ...more,
  };
}

test("a landmark is whose who put it where it is, not whose who saved last", () => {
  const history = [
    measured(other, "10", { talusDistal: { at: [3, 4], origin: "placed" }, talusProximal: [9, 9] }),
    measured(one, "09", { talusDistal: [3, 4], talusProximal: [1, 2] }),
  ];
  const hands = landmarkHands(history, "film");
  expect(hands.get("talusDistal")).toBe(one);
  expect(hands.get("talusProximal")).toBe(other);
});

test.each([
  { name: "a voided measurement", entry: measured(one, "09", { talusDistal: [3, 4] }, { state: "voided" }) },
  {
    name: "another film's",
    entry: measured(one, "09", { talusDistal: [3, 4] }, { payload: { film: "another", landmarks: { points: {} } } }),
  },
  { name: "another kind of entry", entry: measured(one, "09", {}, { payload: { foot: "left" } }) },
])("$name says nothing", ({ entry }) => {
  expect(landmarkHands([entry], "film").size).toBe(0);
});

import type { EpisodeReply, WireReply } from "@firstray/contract";
import { expect, test } from "vitest";
import { bookableVisits } from "./bookable-visits.ts";

const episode = (changes: Partial<EpisodeReply>): EpisodeReply => ({
  id: "e",
  foot: "left",
  protocolVersion: 1,
  openedOn: "2027-01-04",
  indication: [],
  visits: [],
  questionnaires: [],
  activities: [],
  ...changes,
});
const operation = (state: "scheduled" | "held" | "cancelled") => ({ id: "o", state, on: "2027-01-11" }) as const;
const wire = (out?: WireReply["out"]): WireReply => ({ id: "o/left/1", foot: "left", broken: false, ...(out && { out }) });
const gone = wire({ how: "removed", on: "2027-02-08", by: "S" });

test.each([
  { name: "no operation", episodes: [episode({})], wires: [], items: [] },
  { name: "cancelled", episodes: [episode({ operation: operation("cancelled") })], wires: [], items: [] },
  { name: "scheduled", episodes: [episode({ operation: operation("scheduled") })], wires: [], items: ["F1", "R3", "F2", "F3", "F4"] },
  { name: "wire in", episodes: [episode({ operation: operation("held") })], wires: [wire()], items: ["F1", "R3", "F2", "F3", "F4"] },
  {
    name: "wire out, first visit held",
    episodes: [episode({ operation: operation("held"), visits: [{ item: "F1", on: "2027-01-18", by: "S" }] })],
    wires: [gone],
    items: ["F2", "F3", "F4"],
  },
  {
    name: "closed",
    episodes: [episode({ operation: operation("held"), closed: { outcome: "completed", on: "2027-11-01" } })],
    wires: [gone],
    items: [],
  },
])("$name: $items", ({ episodes, wires, items }) => {
  expect(bookableVisits({ episodes, wires }).map(({ item }) => item)).toEqual(items);
});

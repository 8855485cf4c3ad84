import type { Side } from "@firstray/radiograph";
import { type Facts, factsOf } from "@firstray/record";
import { assert, constantFrom, integer, property, subarray } from "fast-check";
import { Temporal } from "temporal-polyfill";
import { test } from "vitest";
import { builtInProtocols, obligations, plannedMessages } from "./index.ts";
import { anyEvents } from "./testing/any-history.ts";
import { after, day, operated, visited, wireOut } from "./testing/course.ts";
import { withEmail } from "./testing/message-plan.ts";

const things = ["booking", "visit", "wire", "death", "waiver", "closing", "no address"] as const;
type Thing = (typeof things)[number];

function then(facts: Facts, thing: Thing, on: string): Facts {
  switch (thing) {
    case "booking":
      return after(facts, "BookVisit", { on: "2027-04-05", visits: [{ episode: "left-1", foot: "left", item: "F3" }] }, on);
    case "visit":
      return visited(facts, "F1", on);
    case "wire":
      return wireOut(facts, on);
    case "death":
      return after(facts, "RecordDeath", { source: "family", secondPerson: "Paul Example" }, on);
    case "waiver":
      return after(facts, "WaiveObligation", { obligation: "visit:left-1/F4", ground: "refused" }, on);
    case "closing":
      return after(facts, "CloseEpisode", { episode: "left-1", outcome: "moved-away" }, on);
    case "no address":
      return after(facts, "ChangePatientDetails", { phone: "none" }, on);
  }
}

const courses = [
  subarray([...things]),
  integer({ min: 1, max: 40 }),
  integer({ min: 0, max: 2 }),
  constantFrom<Side[]>(["left"], ["left", "right"]),
] as const;

test("after any events in any order, nothing is said of what is not owed, and to the dead nothing", () => {
  assert(
    property(anyEvents, (events) => {
      const facts = factsOf(events);
      const all = obligations(builtInProtocols, facts);
      const owed = new Set(all.filter(({ dischargedBy, waivedBy }) => !dischargedBy && !waivedBy).map(({ key }) => key));
      for (const { about, to } of plannedMessages(facts, all)) {
        if (about.some((key) => !owed.has(key))) throw new Error(`${about} is not owed`);
        if (to.kind === "patient" && facts.died !== undefined) throw new Error("nobody is to be written to");
      }
    }),
    { numRuns: 200 },
  );
});

test("in whatever course: no message outlives what it is about, none is without an address, none is planned twice", () => {
  assert(
    property(...courses, (told, later, wires, feet) => {
      const on = day("2027-01-11").add({ days: later }).toString();
      const facts = told
        .filter((thing) => thing !== "wire" || wires > 0)
        .reduce((so, thing) => then(so, thing, on), withEmail(operated("2027-01-11", wires, feet)));
      const all = obligations(builtInProtocols, facts);
      const owed = new Map(all.filter(({ dischargedBy, waivedBy }) => !dischargedBy && !waivedBy).map((one) => [one.key, one]));
      const planned = plannedMessages(facts, all);
      const keys = new Set(planned.map(({ key }) => key));
      if (keys.size !== planned.length) throw new Error("a place was planned twice");
      for (const { about, to, notBefore, validUntil } of planned) {
        if (about.some((key) => !owed.has(key))) throw new Error(`${about} is not owed`);
        if (Temporal.PlainDate.compare(notBefore, validUntil) > 0) throw new Error(`${notBefore} is after ${validUntil}`);
        const last = owed.get(about[0] ?? "")?.escalatesOn.add({ days: 14 }) ?? validUntil;
        if (Temporal.PlainDate.compare(validUntil, last) >= 0) throw new Error(`${validUntil} is after all steps`);
        if (to.kind === "patient" && (told.includes("death") || to.address === "")) throw new Error("nobody is to be written to");
      }
    }),
  );
});

test("as long as a wire is owed, its owner is told on its steps, whatever else happened", () => {
  assert(
    property(...courses, (told, later, _wires, feet) => {
      const on = day("2027-01-11").add({ days: later }).toString();
      const facts = told.reduce((so, thing) => then(so, thing, on), withEmail(operated("2027-01-11", 1, feet)));
      const all = obligations(builtInProtocols, facts);
      const planned = new Set(plannedMessages(facts, all).map(({ key }) => key));
      for (const { key, kind, dischargedBy } of all) {
        if (kind !== "wire-removal" || dischargedBy) continue;
        if (!planned.has(`${key}/late/staff`) || !planned.has(`${key}/escalated/staff`))
          throw new Error(`${key} is owed and nobody is told`);
      }
    }),
  );
});

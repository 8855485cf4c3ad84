import { type Event, emptyFacts, evolve, type Facts, factsOf, type Wire } from "@firstray/record";
import fc from "fast-check";
import { expect, test } from "vitest";
import { indication } from "./indication.ts";
import { activities } from "./may-i.ts";
import { obligations } from "./obligations.ts";
import { builtInProtocols } from "./protocol-of.ts";
import { protocolV1 } from "./protocol-v1.ts";
import { standing } from "./standing.ts";
import { anyCommands, anyEvents, entered } from "./testing/any-history.ts";
import { day } from "./testing/course.ts";

const someDays = ["2027-01-11", "2027-02-08", "2028-02-29"].map((date) => day(date));

function holds(facts: Facts): void {
  const owed = obligations(builtInProtocols, facts);
  expect(new Set(owed.map(({ key }) => key)).size).toBe(owed.length);
  for (const on of someDays) {
    const open = new Set(
      owed.filter((obligation) => !["discharged", "waived"].includes(standing(obligation, on).kind)).map(({ key }) => key),
    );
    for (const wire of facts.wires.filter(({ out }) => out === undefined && facts.died === undefined))
      expect(open).toContain(`wire-removal:${wire.id}`);
    activities(builtInProtocols, facts, on);
  }
  for (const episode of facts.episodes) indication(protocolV1, facts, episode);
}

test("forgotten wire: after any events in any order, every wire in has its open removal, and every key is one obligation's", () => {
  fc.assert(
    fc.property(anyEvents, (events) => holds(factsOf(events))),
    { numRuns: 200 },
  );
});

test("forgotten wire: whatever people enter, in any order, every wire in stays owed and nothing throws", () => {
  fc.assert(
    fc.property(anyCommands, (commands) => holds(entered(commands))),
    { numRuns: 200 },
  );
});

test("forgotten wire: a wire leaves the ledger only by evidence, or by a void with a second person and a ground", () => {
  const evidence = ["WireRemoved", "WireRemovedElsewhere", "WireFoundOut"];
  const isAllowed = (before: Wire, { wires, history }: Facts): boolean => {
    const wire = wires.find(({ id }) => id === before.id);
    if (wire !== undefined) return wire.out === undefined || evidence.includes(typeOf(history, wire.out.event));
    const voids = history.flatMap((event) => (event.type === "EventVoided" ? [event.payload] : []));
    return voids.some(({ voids: id, secondPerson, ground }) => id === before.reported.event && secondPerson === "Paul Example" && ground);
  };
  fc.assert(
    fc.property(anyCommands, (commands) => {
      entered(commands).history.reduce<Facts>((before, event) => {
        const after = evolve(before, event);
        for (const wire of before.wires.filter(({ out }) => out === undefined)) expect(isAllowed(wire, after)).toBe(true);
        return after;
      }, emptyFacts);
    }),
    { numRuns: 150 },
  );
});

function typeOf(history: readonly Event[], id: string): string {
  return history.find((event) => event.id === id)?.type ?? "none";
}

test("the histories tried are worth trying: most have a wire in, many one out, some a void and a correction", () => {
  const tried = fc.sample(anyCommands, { numRuns: 300, seed: 1 }).map(entered);
  const share = (holdsFor: (facts: Facts) => boolean): number => tried.filter(holdsFor).length / tried.length;
  expect(share(({ wires }) => wires.some(({ out }) => out === undefined))).toBeGreaterThan(0.6);
  expect(share(({ wires }) => wires.some(({ out }) => out !== undefined))).toBeGreaterThan(0.2);
  expect(share(({ history }) => history.some(({ type }) => type === "EventVoided"))).toBeGreaterThan(0.1);
  expect(share(({ history }) => history.some(({ type }) => type === "EventCorrected"))).toBeGreaterThan(0.05);
});

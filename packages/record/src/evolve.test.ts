import fc from "fast-check";
import { expect, test } from "vitest";
import type { Event } from "./event.ts";
import { emptyFacts, evolve, factsOf, historyStates } from "./evolve.ts";
import type { Facts } from "./facts.ts";
import { anyHistory } from "./testing/any-history.ts";
import { after, operated, removal } from "./testing/practice.ts";

/** Dates compare as their text; two polyfill dates have no fields of their own to compare. */
const asText = (facts: Facts): string => JSON.stringify(facts);

test("any history, in any order, folds event by event to the facts of reading it whole", () => {
  const isSame = (history: readonly Event[]): boolean => asText(history.reduce(evolve, emptyFacts)) === asText(factsOf(history));
  fc.assert(fc.property(anyHistory, isSame), { numRuns: 1000 });
});

test("the same event again changes nothing", () => {
  fc.assert(
    fc.property(anyHistory, (history) => {
      const facts = factsOf(history);
      for (const event of history) expect(evolve(facts, event)).toBe(facts);
      expect(asText(factsOf([...history, ...history]))).toBe(asText(facts));
    }),
  );
});

test("facts folded from rows that went through JSON are the same: nothing is kept but the events", () => {
  const isSame = (history: readonly Event[]): boolean => asText(factsOf(JSON.parse(JSON.stringify(history)))) === asText(factsOf(history));
  fc.assert(fc.property(anyHistory, isSame));
});

test("the history keeps every event as recorded; corrections never rewrite it", () => {
  const before = operated();
  const held = before.history.find(({ type }) => type === "OperationHeld");
  const facts = after(before, "CorrectEvent", {
    corrects: "held",
    occurredOn: "2027-01-10",
    payload: { operation: "operation-1", feet: [{ foot: "left", episode: "left-1", wires: 1 }] },
  });
  expect(facts.history.slice(0, before.history.length)).toEqual(before.history);
  expect(facts.history).toContain(held);
  expect(historyStates(facts).get("held")).toBe("corrected");
  expect(facts.operations[0]?.feet[0]?.state).toMatchObject({ kind: "held" });
});

test("a void that is itself voided no longer counts", () => {
  const out = after(operated(), "RecordWireRemoved", removal(["operation-1/left/1"]), { id: "out", on: "2027-02-08" });
  const voided = after(out, "VoidEvent", { voids: "out" }, { id: "void" });
  expect(voided.wires[0]?.out).toBeUndefined();
  expect(historyStates(voided).get("out")).toBe("voided");
  const restored = after(voided, "VoidEvent", { voids: "void" });
  expect(restored.wires[0]?.out?.event).toBe("out");
  expect(historyStates(restored).get("out")).toBe("stands");
});

test("the last of two corrections counts, and voiding it brings back the first", () => {
  const visit = { visits: [{ item: "F1", foot: "left", episode: "left-1" }], withSurgeon: true } as const;
  const held = after(operated(), "RecordVisit", visit, { id: "visit", on: "2027-01-18" });
  const on = (facts: Facts) => facts.episodes[0]?.visits[0]?.evidence.on.toString();
  const first = after(held, "CorrectEvent", { corrects: "visit", occurredOn: "2027-01-17", payload: visit });
  const second = after(first, "CorrectEvent", { corrects: "visit", occurredOn: "2027-01-16", payload: visit }, { id: "second" });
  expect([on(held), on(first), on(second)]).toEqual(["2027-01-18", "2027-01-17", "2027-01-16"]);
  expect(on(after(second, "VoidEvent", { voids: "second" }))).toBe("2027-01-17");
});

test("a correction whose payload is damaged stops the reading, with the event's name", () => {
  const { history } = operated();
  const [first] = history;
  if (first === undefined) throw new Error("no history");
  const damaged = {
    ...first,
    id: "damaged",
    type: "EventCorrected",
    payload: { corrects: "held", occurredOn: "2027-01-11", payload: {} },
  } as const;
  expect(() => factsOf([...history, damaged])).toThrow(/event held/);
});

test("an operation held stays held when its cancellation is recorded after it", () => {
  const held = operated();
  const { history } = after(held, "RecordDressing", { episode: "left-1" });
  const [last] = history.slice(-1);
  if (last === undefined) throw new Error("no history");
  const outcome = { kind: "cancelled", by: "patient" } as const;
  const late = { ...last, id: "late", type: "OperationNotHeld", payload: { operation: "operation-1", feet: ["left"], outcome } } as const;
  expect(factsOf([...history, late]).operations[0]?.feet[0]?.state.kind).toBe("held");
});

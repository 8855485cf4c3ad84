import { type Event, emptyFacts, type Facts, factsOf } from "@firstray/record";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { destructionBarSentence } from "./destruction-bar-sentence.ts";
import { type DestructionCase, mayDestroy } from "./may-destroy.ts";
import { builtInProtocols } from "./protocol-of.ts";
import { anyCommands, anyEvents, entered } from "./testing/any-history.ts";
import { after, day, operated, registered, scheduled, wireOut } from "./testing/course.ts";

const years = 10;
/** Long after anything that these tests record. */
const longAfter = day("2060-01-01");
const protocolOf = builtInProtocols;
const chart = (facts: Facts): DestructionCase["charts"][number] => ({ kind: "record", facts, protocolOf });
const kindsOf = (facts: readonly Facts[], more: Partial<DestructionCase> = {}, on = longAfter): readonly string[] => {
  const answer = mayDestroy({ charts: facts.map(chart), years, ...more }, on);
  return answer.kind === "may" ? ["may"] : answer.bars.map(({ kind }) => kind);
};

const lost = { source: "registry", secondPerson: "Paul Example" };
const broken = { foot: "left" as const, wires: ["o/left/1"], describes: "bent" };
const tipLeft = { foot: "left" as const, wires: ["o/left/1"], count: 1, tipIntact: false, by: "Nora Example", where: "clinic" };

/** Operated on, the wire out, and everything else waived. */
function over(facts: Facts): Facts {
  const answer = mayDestroy({ charts: [chart(facts)], years }, longAfter);
  const owed = answer.kind === "refused" ? answer.bars.flatMap((bar) => (bar.kind === "owed" ? bar.obligations : [])) : [];
  return owed.reduce<Facts>(
    (waived, obligation) =>
      "key" in obligation && typeof obligation.key === "string" && !obligation.key.startsWith("wire-removal")
        ? after(waived, "WaiveObligation", { obligation: obligation.key, ground: "not-done" }, "2028-02-01")
        : waived,
    facts,
  );
}

describe("a record may be destroyed", () => {
  const done = over(wireOut(operated(), "2027-02-08"));

  test.each([
    ["nothing but a registration", [registered()], ["may"]],
    ["the wire is out and nothing is owed", [done], ["may"]],
    ["two charts of one person, both done", [done, registered()], ["may"]],
  ])("%s", (_case, facts, kinds) => expect(kindsOf(facts)).toEqual(kinds));

  test.each([
    ["a wire is in", [operated()], ["wire-in", "owed"]],
    ["a wire is in another chart of the person", [done, operated()], ["wire-in", "owed"]],
    ["a wire is in, and nothing of it is owed any more after a death", [after(operated(), "RecordDeath", lost, "2027-01-20")], ["wire-in"]],
    ["a wire is in and broken", [after(operated(), "RecordWireBroken", broken, "2027-01-20")], ["wire-in", "owed"]],
    ["a tip of a wire stays in", [over(after(operated(), "RecordWireRemoved", tipLeft, "2027-02-08"))], ["fragment-in"]],
    ["nobody said what became of an operation", [scheduled()], ["wire-unaccounted", "owed"]],
    ["a visit is owed", [wireOut(operated(), "2027-02-08")], ["owed"]],
    ["nothing was ever recorded", [emptyFacts], []],
  ])("not while %s", (_case, facts, kinds) => expect(kindsOf(facts)).toEqual(kinds));

  test("not when an operation left more wires than were ever entered", () => {
    const history = done.history.map((event): Event => {
      if (event.type !== "OperationHeld") return event;
      return { ...event, payload: { ...event.payload, feet: event.payload.feet.map((foot) => ({ ...foot, wires: 2 })) } };
    });
    expect(kindsOf([factsOf(history)])).toEqual(["wire-unaccounted"]);
  });

  test("not when one chart of the person cannot be read, which may hold a wire", () => {
    const answer = mayDestroy({ charts: [chart(done), { kind: "unreadable" }], years }, longAfter);
    expect(answer).toEqual({ kind: "refused", bars: [{ kind: "unreadable" }] });
  });

  test.each([
    ["the practice has set no period", { years: undefined }, ["no-period"]],
    ["somebody wants it kept", { kept: true }, ["kept"]],
    ["something about the person was written down lately", { lastMentionOn: day("2055-05-05") }, ["inside-period"]],
  ])("not when %s", (_case, more, kinds) => expect(kindsOf([done], more)).toEqual(kinds));

  test.each([
    ["the last day of the period", "2038-02-01", "inside-period"],
    ["the day after it", "2038-02-02", "may"],
  ])("the period is counted from the last entry, whichever chart it is in: %s", (_case, on, kind) => {
    expect(kindsOf([registered(), done], {}, day(on))).toEqual([kind]);
  });

  test("a period that begins on 29 February is not a day short", () => {
    const born = registered("2028-02-29");
    expect([kindsOf([born], { years: 1 }, day("2029-02-28")), kindsOf([born], { years: 1 }, day("2029-03-01"))]).toEqual([
      ["inside-period"],
      ["may"],
    ]);
  });

  test("what was written down late counts from the day it was written down", () => {
    const [first] = registered().history;
    const late = first && { ...first, recordedAt: "2050-06-02T02:00:00Z" };
    expect(kindsOf([factsOf(late ? [late] : [])], {}, day("2060-06-01"))).toEqual(["inside-period"]);
    expect(kindsOf([factsOf(late ? [late] : [])], {}, day("2060-06-02"))).toEqual(["may"]);
  });
});

/** Read from the history alone: whether an insertion stands that no evidence of a removal ever named, whatever the ledger makes of it. */
function neverNamedOut({ wires, history }: Facts): boolean {
  const namedOut = new Set(
    history.flatMap(({ type, payload }) =>
      ["WireRemoved", "WireRemovedElsewhere", "WireFoundOut"].includes(type) && "wires" in payload ? payload.wires : [],
    ),
  );
  const corrected = history.some(({ type }) => type === "EventCorrected");
  return !corrected && wires.some(({ id }) => !namedOut.has(id));
}

test("destroyed while a wire is in: whatever is recorded in whatever order, no record of a wire that nobody took out may be destroyed", () => {
  const holds = (facts: Facts): void => {
    if (neverNamedOut(facts)) expect(kindsOf([facts])).toContain("wire-in");
    if (facts.wires.some(({ out }) => out === undefined)) expect(kindsOf([registered(), facts])).not.toEqual(["may"]);
  };
  fc.assert(
    fc.property(anyEvents, (events) => holds(factsOf(events))),
    { numRuns: 200 },
  );
  fc.assert(
    fc.property(anyCommands, (commands) => holds(entered(commands))),
    { numRuns: 200 },
  );
});

test("every bar has its sentence in both languages", () => {
  const bars = [
    ...[operated(), scheduled(), after(operated(), "RecordWireRemoved", tipLeft, "2027-02-08")].flatMap((facts) => {
      const answer = mayDestroy({ charts: [chart(facts), { kind: "unreadable" }], years: undefined, kept: true }, longAfter);
      return answer.kind === "refused" ? answer.bars : [];
    }),
    { kind: "inside-period" as const, from: longAfter },
  ];
  expect(new Set(bars.map(({ kind }) => kind)).size).toBe(8);
  for (const { en, fr } of bars.map(destructionBarSentence)) {
    expect(en).toMatch(/^[A-Z].*[.a-z]$/);
    expect(fr).toMatch(/^[A-ZÉ].*[.a-z]$/);
  }
});

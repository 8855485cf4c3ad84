import { describe, expect, test } from "vitest";
import { type Chart, carriedCommands } from "./carried-commands.ts";
import { decide } from "./decide.ts";
import { evolve } from "./evolve.ts";
import type { Facts } from "./facts.ts";
import { after, command, nurse, operated, registered } from "./testing/practice.ts";

const on = "2027-01-20";
const context = { today: on, now: `${on}T15:00:00Z`, actor: nurse };
const secondPerson = "Paul Example";
const death = () => command("RecordDeath", { source: "family", secondPerson }, { on });
const merge = (into: string) => command("MergeChart", { into, secondPerson }, { on });

/** Charts as they are after a command on the first of them and all that it carries. */
function said(given: ReturnType<typeof death>, [own, ...others]: readonly Chart[]): ReadonlyMap<string, Facts> {
  if (own === undefined) throw new Error("a command is on a chart");
  const known = new Map([own, ...others].map(({ patient, facts }) => [patient, facts]));
  const record = (patient: string, one: typeof given): void => {
    const facts = known.get(patient) ?? own.facts;
    const decision = decide(one, facts, context);
    if (decision.kind === "refused") throw new Error(decision.sentence.en);
    known.set(patient, decision.events.reduce(evolve, facts));
  };
  record(own.patient, given);
  const after = known.get(own.patient) ?? own.facts;
  const carried = carriedCommands({ command: given, patient: own.patient, before: own.facts, after }, others, (id) => `${given.id}-${id}`);
  for (const one of carried) record(one.patient, one.command);
  return known;
}

const deaths = (charts: ReadonlyMap<string, Facts>): readonly unknown[] =>
  [...charts].map(([patient, { died }]) => [patient, died?.on.toString(), died?.carriedFrom]);
const charts = (of: ReadonlyMap<string, Facts>, ...order: readonly string[]): readonly Chart[] =>
  order.map((patient) => ({ patient, facts: of.get(patient) ?? registered() }));

/** b was merged into a; a wire is in b. */
const apart = new Map([
  ["b", operated()],
  ["a", registered()],
]);
const merged = said(merge("a"), charts(apart, "b", "a"));

describe("two charts of one person know of one death", () => {
  test.each([
    { told: "a", other: "b" },
    { told: "b", other: "a" },
  ])("told in $told it is recorded in $other, too, and taken back in either it is taken back in both", ({ told, other }) => {
    const known = said(death(), charts(merged, told, other));
    expect(deaths(known)).toEqual([
      [told, on, undefined],
      [other, on, told],
    ]);
    for (const back of [told, other]) {
      const voids = known.get(back)?.died?.event ?? "";
      const alive = said(command("VoidEvent", { voids }, { on, reason: "another" }), charts(known, back, back === told ? other : told));
      expect(deaths(alive).map((line) => Object(line)[1])).toEqual([undefined, undefined]);
    }
  });

  test.each([{ told: "a" }, { told: "b" }])(
    "a merge carries what $told knows over; the end of the merge takes it back there alone",
    ({ told }) => {
      const other = told === "a" ? "b" : "a";
      const dead = new Map([
        ...apart,
        [told, after(apart.get(told) ?? registered(), "RecordDeath", { source: "family", secondPerson }, { on })],
      ]);
      const together = said(merge("a"), charts(dead, "b", "a"));
      expect(together.get(other)?.died?.carriedFrom).toBe(told);
      const voids = together.get("b")?.mergedInto?.event ?? "";
      const again = said(command("VoidEvent", { voids }, { on, reason: "two people" }), charts(together, "b", "a"));
      expect([again.get(told)?.died === undefined, again.get(other)?.died === undefined]).toEqual([false, true]);
    },
  );

  test("nothing else is carried", () => {
    const dressing = command("RecordDressing", { episode: "left-1" }, { on });
    const facts = merged.get("b") ?? operated();
    const own = { command: dressing, patient: "b", before: facts, after: facts };
    expect(carriedCommands(own, charts(merged, "a"), (id) => id)).toEqual([]);
  });
});

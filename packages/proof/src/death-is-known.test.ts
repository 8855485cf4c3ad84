import { guards } from "@firstray/record";
import { expect, test } from "vitest";
import { operatedWithTwoCharts } from "./beginning.ts";
import { deathIsKnown } from "./death-is-known.ts";
import { enter, secondPerson } from "./enter.ts";
import { namedDecider } from "./named-decider.ts";
import { wireIsOwed } from "./wire-is-owed.ts";

const decide = namedDecider(guards);
const merged = enter(decide, operatedWithTwoCharts, "MergeChart", { into: "p-2", secondPerson });
const death = { source: "family", secondPerson } as const;

test("a death told in one of two merged charts is told in the other; taken back there, the wire is owed again", () => {
  const died = enter(decide, merged, "RecordDeath", death);
  expect([died.facts.died?.carriedFrom, died.other?.died?.carriedFrom]).toEqual([undefined, "p-1"]);
  expect(deathIsKnown.broken(died, decide)).toBeUndefined();
  const back = enter(decide, died, "VoidEvent", { voids: died.facts.died?.event ?? "" });
  expect([back.facts.died, back.other?.died]).toEqual([undefined, undefined]);
  expect(wireIsOwed().broken(back, decide)).toBeUndefined();
});

test("one that was not carried is named", () => {
  const died = enter(decide, merged, "RecordDeath", death);
  expect(deathIsKnown.broken({ ...died, other: merged.facts }, decide)).toMatch(/the other does not/);
});

test("charts that nobody has merged know nothing of each other", () => {
  const died = enter(decide, operatedWithTwoCharts, "RecordDeath", death);
  expect([died.other?.died, deathIsKnown.broken(died, decide)]).toEqual([undefined, undefined]);
});

import { guards } from "@firstray/record";
import { expect, test } from "vitest";
import { operatedLeft, operatedWithTwoCharts } from "./beginning.ts";
import { enter, secondPerson } from "./enter.ts";
import { misreadings } from "./misreadings.ts";
import { namedDecider } from "./named-decider.ts";
import { wireIsOwed } from "./wire-is-owed.ts";

const decide = namedDecider(guards);
const owner = { kind: "role", role: "surgeon" } as const;
const hindered = enter(decide, operatedLeft, "RecordHindrance", {
  ...{ feet: ["left"], hindrance: "refused", nextStep: "a call", nextOn: "2027-01-20", owner },
});
const merged = enter(decide, operatedWithTwoCharts, "MergeChart", { into: "p-2", secondPerson });
const closed = enter(decide, operatedLeft, "CloseEpisode", { episode: "left-1", outcome: "moved-away" });

test.each([
  { state: "hindered", world: hindered, missed: "a hindered wire stays owed" },
  { state: "in a merged chart", world: merged, missed: "a merged chart still owes" },
  { state: "of a closed episode", world: closed, missed: "a closed episode still owes" },
])("forgotten wire: a wire $state is owed, and the invariant fails when it is not", ({ world, missed }) => {
  expect(world.entries.at(-1)?.events).toHaveLength(1);
  expect(wireIsOwed().broken(world, decide)).toBeUndefined();
  expect(wireIsOwed(misreadings.get(missed)).broken(world, decide)).toMatch(/left foot/);
});

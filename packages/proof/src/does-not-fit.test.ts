import { type CommandPayloads, guards } from "@firstray/record";
import { expect, test } from "vitest";
import { operatedLeft } from "./beginning.ts";
import { doubtIsOwed } from "./doubt-is-owed.ts";
import { enter } from "./enter.ts";
import { lostReasons, misreadings } from "./misreadings.ts";
import { namedDecider } from "./named-decider.ts";

const decide = namedDecider(guards);
const removal = { foot: "left", wires: ["o1/left/1"], count: 1, tipIntact: true, by: "Nora Example", where: "clinic" } as const;

test.each<{ told: string; payload: CommandPayloads["RecordWireRemoved"]; missed: string | undefined }>([
  { told: "as it was", payload: removal, missed: undefined },
  { told: "with one more than was in", payload: { ...removal, count: 2 }, missed: "reconcile more-out-than-in" },
  { told: "with one fewer", payload: { ...removal, count: 0 }, missed: "reconcile fewer-out-than-in" },
])("a removal told $told: owed a look where it does not fit", ({ payload, missed }) => {
  const world = enter(decide, operatedLeft, "RecordWireRemoved", payload);
  expect(doubtIsOwed().broken(world, decide)).toBeUndefined();
  const none = misreadings.get("obligation reconcile");
  expect(doubtIsOwed(none).broken(world, decide) !== undefined).toBe(missed !== undefined);
  if (missed !== undefined) expect(doubtIsOwed(lostReasons.get(missed)).broken(world, decide)).toMatch(/does not fit/);
});

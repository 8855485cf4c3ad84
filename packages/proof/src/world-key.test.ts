import { guards } from "@firstray/record";
import { expect, test } from "vitest";
import { moved } from "./move.ts";
import { namedDecider } from "./named-decider.ts";
import { alphabetOf } from "./plan.ts";
import type { World } from "./world.ts";
import { worldKey } from "./world-key.ts";

const { start, moves } = alphabetOf({ alphabet: "one-wire" });
const decide = namedDecider(guards);

/** The world after moves whose titles begin so. */
function after(...titles: readonly string[]): World {
  return titles.reduce((world, title) => {
    const move = moves.find(({ title: { en } }) => en.startsWith(title));
    const next = move && moved(move, world, decide);
    if (next === undefined) throw new Error(`"${title}" does not follow`);
    return next;
  }, start);
}

const operated = ["Left foot scheduled", "Left foot operated on, one wire; recorded as it was"];

test.each([
  { what: "a wire that is out from one that is in", one: operated, other: [...operated, "A wire falls out"] },
  {
    what: "a forgotten operation from a recorded one",
    one: operated,
    other: [operated[0] ?? "", "Left foot operated on, one wire; nobody"],
  },
  { what: "a closed episode from an open one", one: operated, other: [...operated, "The left episode is closed: moved away"] },
  { what: "the days on either side of an edge", one: operated, other: [...operated, "Days pass"] },
  {
    what: "the day of a death from the days after it",
    one: [...operated, "Two people record the death", "Days pass"],
    other: [...operated, "Days pass", "Two people record the death"],
  },
])("it tells $what", ({ one, other }) => {
  expect(worldKey(after(...one))).not.toBe(worldKey(after(...other)));
});

test("a wire that came out and was recorded is over: when it did is no longer told apart", () => {
  const early = after(...operated, "All wires taken out in the clinic; recorded as it was (left");
  const late = after(...operated, "Days pass", "All wires taken out in the clinic; recorded as it was (left");
  expect(worldKey(early)).toBe(worldKey(late));
});

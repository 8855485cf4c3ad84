import { type LandmarkName, type LandmarkPoints, tapNames } from "@firstray/radiograph";
import { describe, expect, test } from "vitest";
import { firstAnswers } from "./first-answers.ts";
import { guideProgress } from "./guide-progress.ts";
import { guideSteps } from "./guide-step.ts";
import { hasAll } from "./has-all.ts";
import { stepAfter } from "./step-after.ts";

const steps = guideSteps.dorsoplantar;
const none: ReadonlySet<string> = new Set();
const keys = (some: readonly { readonly key: string }[]): readonly string[] => some.map(({ key }) => key);
const placed = (names: readonly LandmarkName[]): LandmarkPoints => Object.fromEntries(names.map((name) => [name, [0, 0] as const]));
const step = (key: string) => {
  const found = steps.find((one) => one.key === key);
  if (found === undefined) throw new Error(`the guide has no step ${key}`);
  return found;
};

test("a dorsoplantar film is one tap a structure, in their own order; at most 16 in all", () => {
  expect(keys(steps)).toEqual(tapNames);
  expect(steps.length).toBeLessThanOrEqual(16);
});

test.each(["dorsoplantar", "lateral"] as const)("the first steps of a %s film lead to its first answers, in at most five taps", (view) => {
  const leading = guideSteps[view].slice(0, 5).flatMap(({ landmarks }) => landmarks);
  expect(hasAll(placed(leading), firstAnswers[view].landmarks)).toBe(true);
});

describe("where a reader is", () => {
  test.each([
    { name: "an empty film", points: [], over: [], open: "firstMetatarsal", done: 0 },
    { name: "half a shaft is not there", points: ["firstMetatarsalShaftDistal"], over: [], open: "firstMetatarsal", done: 0 },
    {
      name: "what is there is done",
      points: ["firstMetatarsalShaftDistal", "firstMetatarsalShaftProximal"],
      over: [],
      open: "secondMetatarsal",
      done: 1,
    },
    { name: "what is skipped is not asked for", points: [], over: ["firstMetatarsal"], open: "secondMetatarsal", done: 0 },
  ] as const)("$name: $open is asked for", ({ points, over, open, done }) => {
    const progress = guideProgress(steps, placed(points), new Set<string>(over));
    expect(progress.open[0]?.key).toBe(open);
    expect(progress.done).toHaveLength(done);
  });

  test("a step that was skipped and done after all is done", () => {
    const points = placed(step("firstMetatarsalBase").landmarks);
    const { done, skipped } = guideProgress(steps, points, new Set(["firstMetatarsalBase"]));
    expect([keys(done), skipped]).toEqual([["firstMetatarsalBase"], []]);
  });
});

test.each([
  { name: "goes on from there", after: "secondMetatarsal", over: [], next: "proximalPhalanx" },
  { name: "passes over what is skipped", after: "secondMetatarsal", over: ["proximalPhalanx"], next: "firstMetatarsalHead" },
  { name: "after the last, back to the first open one", after: "thirdMetatarsalHead", over: [], next: "firstMetatarsal" },
] as const)("$name: after $after comes $next", ({ after, over, next }) => {
  expect(stepAfter(steps, guideProgress(steps, {}, new Set<string>(over)), step(after))?.key).toBe(next);
});

test("when every step is done, none comes", () => {
  const points = placed(steps.flatMap(({ landmarks }) => landmarks));
  expect(stepAfter(steps, guideProgress(steps, points, none), step("firstMetatarsal"))).toBeUndefined();
});

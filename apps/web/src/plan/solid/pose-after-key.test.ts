import { expect, test } from "vitest";
import { poseAfterKey } from "./pose-after-key.ts";
import { firstPose } from "./solid-views.ts";

const home = firstPose("right");
const pose = { turnDegrees: 175, riseDegrees: 40, zoom: 1 };

test.each([
  ["ArrowLeft", false, { turnDegrees: 165 }],
  ["ArrowRight", false, { turnDegrees: -175 }],
  ["ArrowRight", true, { turnDegrees: 177 }],
  ["ArrowUp", false, { riseDegrees: 50 }],
  ["ArrowDown", true, { riseDegrees: 38 }],
  ["+", false, { zoom: 1.2 }],
  ["-", false, { zoom: 1 / 1.2 }],
  ["Home", false, home],
])("%s (with Shift: %s) gives %o", (key, shiftKey, expected) => {
  expect(poseAfterKey(pose, { key, shiftKey }, home)).toEqual({ ...pose, ...expected });
});

test("a key of somebody else's is left to them", () => {
  expect(poseAfterKey(pose, { key: "Tab", shiftKey: false }, home)).toBeUndefined();
});

test("however often a key is pressed, one looks neither over the top nor into a bone", () => {
  const pressed = (key: string) =>
    Array.from({ length: 60 }).reduce<typeof pose>((at) => poseAfterKey(at, { key, shiftKey: false }, home) ?? at, pose);
  expect([pressed("ArrowUp").riseDegrees, pressed("ArrowDown").riseDegrees, pressed("+").zoom, pressed("-").zoom]).toEqual([
    90, -35, 5, 0.6,
  ]);
});

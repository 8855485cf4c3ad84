import { expect, test } from "vitest";
import { axialRotation } from "./axial-rotation.ts";
import { footOfNumbers } from "./foot-of-numbers.ts";
import { plannableFoot } from "./plannable-foot.ts";
import { completeFoot } from "./testing/complete-foot.ts";

test("the sesamoids' place is told, without an angle", () => {
  const shown = axialRotation(completeFoot().foot);
  expect(shown).toMatchObject({ kind: "sesamoids", because: { en: expect.stringContaining("no rotation is given in degrees") } });
  // From 3 mm medial to 4 mm lateral of the axis: four sevenths of it.
  expect(shown.kind === "sesamoids" && shown.tibialSesamoidShare).toBeCloseTo(4 / 7, 8);
});

test("sesamoids that are not marked are named", () => {
  const foot = plannableFoot(footOfNumbers({ neckWidth: 14, eminence: 4, length: 58, intermetatarsalAngle: 14 }), { kind: "unknown" });
  if (foot.kind !== "plannable") throw new Error(foot.because.en);
  expect(axialRotation(foot)).toMatchObject({ kind: "not-shown", missing: expect.arrayContaining(["tibialSesamoidMedial"]) });
});

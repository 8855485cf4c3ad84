import { type Correction, movedPiece, noCorrection } from "@firstray/osteotomy";
import type { Position, Side } from "@firstray/radiograph";
import fc from "fast-check";
import { expect, test } from "vitest";
import { headPath } from "./head-path.ts";
import { landmarkAfter } from "./landmark-after.ts";
import { planHandles } from "./plan-handles.ts";
import { shiftAt } from "./shift-at.ts";
import { textbookFoot } from "./testing/textbook-foot.ts";
import { tiltGrip } from "./tilt-grip.ts";

const sides: readonly Side[] = ["left", "right"];

test.each(sides)("a %s head lies where its path says, at every shift, and the path gives the shift back", (side) => {
  const foot = textbookFoot(side);
  fc.assert(
    fc.property(
      fc.double({ min: 0, max: 14, noNaN: true }),
      fc.double({ min: -20, max: 20, noNaN: true }),
      (lateralShift, obliquityDegrees) => {
        const correction = { ...noCorrection, lateralShift, obliquityDegrees, kerf: 2 };
        const centre = landmarkAfter(foot, correction, "firstMetatarsalHeadCentre");
        expect(centre).toBeDefined();
        expect(shiftAt(headPath(foot, correction), centre ?? [0, 0])).toBeCloseTo(lateralShift, 6);
      },
    ),
  );
});

test.each(sides)("the grip of a %s foot gives back the tilt that put it where it is", (side) => {
  const foot = textbookFoot(side);
  for (const varusTiltDegrees of [-5, 0, 3.5, 12]) {
    const correction = { ...noCorrection, lateralShift: 6, varusTiltDegrees };
    const grip = tiltGrip(foot, correction);
    expect(grip?.tiltAt(grip.at)).toBeCloseTo(varusTiltDegrees, 6);
  }
});

test("a foot without a marked toe has no grip to turn it by", () => {
  const foot = textbookFoot();
  const { proximalPhalanxShaftDistal: _, ...points } = foot.landmarks.points;
  expect(tiltGrip({ ...foot, landmarks: { ...foot.landmarks, points } }, noCorrection)).toBeUndefined();
});

test.each(sides)("a finger on the moved head of a %s foot takes hold of it; where it lets go the shift is kept to a tenth", (side) => {
  const foot = textbookFoot(side);
  const correction = { ...noCorrection, lateralShift: 5 };
  const kept: Correction[] = [];
  const hands = { aim: () => undefined, settle: (next: Correction) => kept.push(next) };
  const handles = planHandles(foot, correction, movedPiece(foot, correction), hands);
  const { start, step } = headPath(foot, correction);
  const at = (shift: number): Position => [start[0] + shift * step[0], start[1] + shift * step[1]];
  const held = handles.within?.(at(5));
  expect(held?.key).toBe("head");
  held?.move(at(7.5321));
  held?.move(at(-3));
  expect(kept.map(({ lateralShift }) => lateralShift)).toEqual([7.5, 0]);
  expect(handles.within?.([2, 2])).toBeUndefined();
});

import { noCorrection } from "@firstray/osteotomy";
import { expect, test } from "vitest";
import { correctionAfterKey } from "./correction-after-key.ts";
import { lateralIsRight } from "./lateral-is-right.ts";
import { textbookFoot } from "./testing/textbook-foot.ts";

const from = { ...noCorrection, lateralShift: 5 };

test.each([
  { key: "ArrowRight", shiftKey: false, lateralRight: true, changed: { lateralShift: 5.5 } },
  { key: "ArrowRight", shiftKey: false, lateralRight: false, changed: { lateralShift: 4.5 } },
  { key: "ArrowLeft", shiftKey: true, lateralRight: true, changed: { lateralShift: 4.9 } },
  { key: "ArrowDown", shiftKey: false, lateralRight: true, changed: { plantarShift: 0.5 } },
  { key: "ArrowUp", shiftKey: false, lateralRight: false, changed: { plantarShift: -0.5 } },
  { key: "]", shiftKey: false, lateralRight: true, changed: { varusTiltDegrees: 0.5 } },
  { key: "[", shiftKey: false, lateralRight: false, changed: { varusTiltDegrees: -0.5 } },
  { key: "}", shiftKey: true, lateralRight: true, changed: { varusTiltDegrees: 0.1 } },
])("$key (Shift: $shiftKey) where lateral is right: $lateralRight", ({ key, shiftKey, lateralRight, changed }) => {
  expect(correctionAfterKey(textbookFoot(), from, { key, shiftKey }, lateralRight)).toEqual({ ...from, ...changed });
});

test("a key that means nothing here is left to others, and no key leads beyond what a foot can bear", () => {
  const foot = textbookFoot();
  expect(correctionAfterKey(foot, from, { key: "a", shiftKey: false }, true)).toBeUndefined();
  const far = { ...noCorrection, varusTiltDegrees: 15 };
  expect(correctionAfterKey(foot, far, { key: "]", shiftKey: false }, true)).toEqual(far);
});

test("without a scale a key is a twentieth of the neck", () => {
  const foot = textbookFoot("right", { kind: "unknown" });
  expect(correctionAfterKey(foot, noCorrection, { key: "ArrowRight", shiftKey: false }, true)?.lateralShift).toBe(0.05);
});

test.each([
  { side: "right", quarterTurns: 0, mirrored: false, right: true },
  { side: "left", quarterTurns: 0, mirrored: false, right: false },
  { side: "right", quarterTurns: 0, mirrored: true, right: false },
  { side: "right", quarterTurns: 2, mirrored: false, right: false },
] as const)("lateral of a $side foot, $quarterTurns quarter turns, mirrored $mirrored, is right: $right", ({ side, right, ...turn }) => {
  expect(lateralIsRight(textbookFoot(side), turn)).toBe(right);
});

import { contactOf, noCorrection } from "@firstray/osteotomy";
import { expect, test } from "vitest";
import { contactBar } from "./contact-bar.ts";
import { landmarkAfter } from "./landmark-after.ts";
import { pixelsPerMm, textbookFoot } from "./testing/textbook-foot.ts";

test.each([
  { side: "right", lateralShift: 7.5 },
  { side: "left", lateralShift: 7.5 },
  { side: "right", lateralShift: 0 },
] as const)(
  "the contact drawn on a $side neck after $lateralShift mm is as long as the number says, on the lateral side",
  ({ side, lateralShift }) => {
    const foot = textbookFoot(side);
    const correction = { ...noCorrection, lateralShift };
    const { width } = contactOf(foot.neckWidth, correction);
    const { lateral, edge, medial } = contactBar(foot, correction, width);
    expect(Math.hypot(lateral[0] - edge[0], lateral[1] - edge[1]) / pixelsPerMm).toBeCloseTo(14 - lateralShift, 6);
    expect(Math.hypot(lateral[0] - medial[0], lateral[1] - medial[1]) / pixelsPerMm).toBeCloseTo(14, 6);
    const neck = landmarkAfter(foot, correction, "firstMetatarsalNeckLateral") ?? [0, 0];
    expect(lateral[0]).toBeCloseTo(neck[0], 6);
    expect(lateral[1]).toBeCloseTo(neck[1], 6);
  },
);

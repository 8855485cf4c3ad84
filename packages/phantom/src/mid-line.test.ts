import { direction } from "@firstray/geometry";
import { expect, test } from "vitest";
import { midLine } from "./mid-line.ts";
import { ballShadow } from "./testing/ball-shadow.ts";

test.each([-40, -10, 0, 5, 33])("the mid-line of an ellipse turned by %d° is its long axis, from whichever rough axis", (yaw) => {
  const shadow = ballShadow([0, 0, 0], [5, 25, 5], yaw);
  const radians = (yaw * Math.PI) / 180;
  for (const wrongBy of [-0.2, 0, 0.25]) {
    const rough = { from: { x: 0, y: 0 }, to: { x: Math.sin(radians + wrongBy), y: -Math.cos(radians + wrongBy) } };
    const { proximal, distal } = midLine(shadow, rough);
    const { x, y } = direction({ from: proximal, to: distal });
    expect((Math.atan2(x, -y) * 180) / Math.PI).toBeCloseTo(yaw, 2);
  }
});

test("reported points lie one SD of the levels from their mean: 0.15 of the length each way", () => {
  const { proximal, distal } = midLine(ballShadow([0, 0, 0], [5, 25, 5]), { from: { x: 0, y: 0 }, to: { x: 0, y: -1 } });
  // 25 even levels over half of the length: SD 0.5 × √(26 / 24 / 12).
  expect(proximal.y - distal.y).toBeCloseTo(2 * 0.5 * Math.sqrt(26 / 24 / 12) * 50 * (1000 / 992), 1);
});

import { direction } from "@firstray/geometry";
import { expect, test } from "vitest";
import { waistLine } from "./waist-line.ts";

const joint = { x: 200, y: 300 };
const waist = { widthPixels: 50, pixelMm: 0.2 };

/** A bone 50 pixels wide that leaves the joint at a turn lateral of upwards. */
function leaningBone(turnDegrees: number): (x: number, y: number) => number {
  const radians = (turnDegrees * Math.PI) / 180;
  return (x, y) => {
    const across = (x - joint.x) * Math.cos(radians) + (y - joint.y) * Math.sin(radians);
    return 100 + 100 * Math.min(1, Math.max(0, (25 - Math.abs(across)) / 4 + 0.5));
  };
}

test.each([
  { turnDegrees: 0, beside: 6 },
  { turnDegrees: 8, beside: -6 },
  { turnDegrees: -12, beside: 6 },
])(
  "a bone turned by $turnDegrees°, tapped $beside pixels beside its middle: the line runs along it, level with the tap",
  ({ turnDegrees, beside }) => {
    const radians = (turnDegrees * Math.PI) / 180;
    const [out, up] = [Math.sin(radians), Math.cos(radians)];
    const tap = { x: joint.x + 60 * out + beside * up, y: joint.y - 60 * up + beside * out };
    const line = waistLine(leaningBone(turnDegrees), tap, joint, waist);
    const { x, y } = direction(line);
    expect((Math.atan2(x, -y) * 180) / Math.PI).toBeCloseTo(turnDegrees, 0);
    expect(Math.hypot(line.from.x - (joint.x + 60 * out), line.from.y - (joint.y - 60 * up))).toBeLessThan(1.5);
  },
);

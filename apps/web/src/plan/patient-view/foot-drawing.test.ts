import { correctedLandmarks, footOfNumbers, footPoint, noCorrection, plannableFoot } from "@firstray/osteotomy";
import { filmPoints } from "@firstray/radiograph";
import { expect, test } from "vitest";
import { footDrawing } from "./foot-drawing.ts";

const numbers = { neckWidth: 14, eminence: 4, length: 58, intermetatarsalAngle: 14, halluxValgusAngle: 30 };
const right = footOfNumbers(numbers);
const left = {
  ...right,
  side: "left" as const,
  points: Object.fromEntries([...filmPoints(right)].map(([name, { x, y }]) => [name, [-x, y] as const])),
};
const correction = { ...noCorrection, lateralShift: 7, varusTiltDegrees: 6, kerf: 2 };

function drawn(file: typeof right) {
  const foot = plannableFoot(file, { kind: "estimated", mmPerPixel: 1 });
  if (foot.kind !== "plannable") throw new Error(foot.because.en);
  return { foot, drawing: footDrawing(foot, correction) };
}

test("the drawn bump lies where the plan's corrected landmark has it", () => {
  const { foot, drawing } = drawn(right);
  const eminence = filmPoints(correctedLandmarks(foot, correction)).get("firstMetatarsalEminence") ?? { x: 0, y: 0 };
  const { x, y } = footPoint(foot, eminence);
  const head = drawing.after.bones.find(({ name }) => name === "first-metatarsal-head")?.path ?? "";
  const away = [...head.matchAll(/(-?[\d.]+) (-?[\d.]+)/g)].map(([, across, down]) => Math.hypot(Number(across) - x, Number(down) + y));
  expect(Math.min(...away)).toBeLessThan(1);
});

test("a left foot is drawn as one sees one's own: the mirror image of the right", () => {
  const [one, other] = [drawn(right).drawing, drawn(left).drawing];
  expect(other.box.width).toBeCloseTo(one.box.width, 6);
  expect(other.box.left).toBeCloseTo(-one.box.left - one.box.width, 6);
});

test("only what the operation moves is drawn elsewhere", () => {
  const { before, after } = drawn(right).drawing;
  const changed = after.bones.filter(({ path }, at) => path !== before.bones[at]?.path).map(({ name }) => name);
  expect(changed).toEqual(["first-metatarsal-shaft", "first-metatarsal-head", "proximal-phalanx"]);
});

import { expect, test } from "vitest";
import { randomFoot } from "./random-foot.ts";

const feet = Array.from({ length: 4000 }, (_, seed) => randomFoot(seed));
const spread = (values: readonly number[]): { mean: number; sd: number } => {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return { mean, sd: Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length) };
};

test("random feet have the published deformity (hvangleest2025: HVA 35.1 SD 10.7, IMA 13.7 SD 3.9)", () => {
  const hva = spread(feet.map((foot) => foot.hva));
  const ima = spread(feet.map((foot) => foot.ima));
  expect(Math.abs(hva.mean - 35.1)).toBeLessThan(0.6);
  expect(Math.abs(hva.sd - 10.7)).toBeLessThan(0.6);
  expect(Math.abs(ima.mean - 13.7)).toBeLessThan(0.3);
  expect(Math.abs(ima.sd - 3.9)).toBeLessThan(0.3);
});

test("about half are left feet; the same seed is the same foot", () => {
  const left = feet.filter((foot) => foot.side === "left").length;
  expect(Math.abs(left - 2000)).toBeLessThan(150);
  expect(randomFoot(17)).toEqual(feet[17]);
});

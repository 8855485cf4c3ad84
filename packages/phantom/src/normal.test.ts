import { seededRandom } from "@firstray/geometry";
import { expect, test } from "vitest";
import { normal } from "./normal.ts";

test("mean and SD are those asked for, within the cut", () => {
  const random = seededRandom(3);
  const draws = Array.from({ length: 20_000 }, () => normal(random, 35.1, 10.7));
  const mean = draws.reduce((sum, value) => sum + value, 0) / draws.length;
  const sd = Math.sqrt(draws.reduce((sum, value) => sum + (value - mean) ** 2, 0) / draws.length);
  expect(mean).toBeCloseTo(35.1, 0);
  expect(sd / 10.7).toBeGreaterThan(0.95);
  expect(sd / 10.7).toBeLessThan(1.02);
  expect(Math.max(...draws)).toBeLessThanOrEqual(35.1 + 2.5 * 10.7);
  expect(Math.min(...draws)).toBeGreaterThanOrEqual(35.1 - 2.5 * 10.7);
});

import { expect, test } from "vitest";
import { randomFrom } from "./random.ts";

test("the same seed gives the same numbers, another seed others, all from 0 to 1 and evenly spread", () => {
  const drawn = (seed: number): readonly number[] => {
    const random = randomFrom(seed);
    return Array.from({ length: 2000 }, random);
  };
  expect(drawn(1)).toEqual(drawn(1));
  expect(drawn(1)).not.toEqual(drawn(2));
  expect(drawn(3).every((number) => number >= 0 && number < 1)).toBe(true);
  expect(drawn(3).reduce((sum, number) => sum + number, 0) / 2000).toBeCloseTo(0.5, 1);
});

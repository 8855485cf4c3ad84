import { expect, test } from "vitest";
import type { ShaftLevel } from "./shaft-levels.ts";
import { shaftSpan } from "./shaft-span.ts";

const level = (along: number, widthPixels: number, strength = 1): ShaftLevel => ({
  along,
  widthPixels,
  strength,
  middle: { x: 0, y: along },
});
const span = (levels: readonly ShaftLevel[]): readonly number[] => shaftSpan(levels, 1.35).map(({ along }) => along);

test("ends where the bone flares beyond its waist", () => {
  const flared = Array.from({ length: 61 }, (_, index) => level(index - 30, 20 * (1 + ((index - 30) / 30) ** 2)));
  expect([span(flared)[0], span(flared).at(-1)]).toEqual([-18, 18]);
});

test("passes over a few lost levels, not over many", () => {
  const lost = (from: number, to: number): readonly number[] =>
    span(Array.from({ length: 41 }, (_, index) => level(index - 20, 20, index - 20 >= from && index - 20 <= to ? 0 : 1)));
  expect(lost(5, 7).at(-1)).toBe(20);
  expect(lost(5, 8).at(-1)).toBe(4);
});

import { expect, test } from "vitest";
import { possibleOrder } from "./possible-order.ts";

const order = { hva: 30, ima: 13, side: "left", seed: 5 } as const;

test.each([
  { hva: 70 },
  { hva: -30 },
  { ima: 30 },
  { ima: -5 },
  { mmPerPixel: 1 },
  { mmPerPixel: 0.05 },
  { headShiftMm: 15 },
  { seed: -3 },
])("%o can be drawn", (part) => {
  expect(possibleOrder({ ...order, ...part })).toEqual({ ...order, ...part });
});

test.each([
  { part: { hva: 70.1 }, sentence: "no foot with hva 70.1 can be drawn; ask for -30 to 70 degrees" },
  { part: { ima: Number.NaN }, sentence: "no foot with ima NaN can be drawn; ask for -5 to 30 degrees" },
  { part: { mmPerPixel: 0.01 }, sentence: "no foot with mmPerPixel 0.01 can be drawn; ask for 0.05 to 1 mm" },
  { part: { headShiftMm: 20 }, sentence: "no foot with headShiftMm 20 can be drawn; ask for -5 to 15 mm" },
  { part: { seed: 1.5 }, sentence: "a film's seed is a whole number, got 1.5" },
])("$part is refused: $sentence", ({ part, sentence }) => {
  expect(() => possibleOrder({ ...order, ...part })).toThrow(sentence);
});

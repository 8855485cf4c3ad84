import { expect, test } from "vitest";
import { fullSetFigures } from "./full-set-figures.ts";
import type { FullSetResult, MeasuredResult } from "./full-set-result.ts";

function film(seed: number, measured: readonly MeasuredResult[], taps: Partial<FullSetResult["taps"]> = {}): FullSetResult {
  return { seed, measured, taps: { shaft: 3, headBase: 5, all: 13, ...taps }, unanswered: 1, crashed: false };
}

const valgus = { name: "halluxValgusAngle", method: "shaft", unit: "deg", truth: 30 } as const;
const sesamoid = { name: "tibialSesamoidPosition", method: "shaft", unit: "grade", truth: 5 } as const;
const figures = fullSetFigures([
  film(1, [
    { ...valgus, read: 31, interval: [29, 33] },
    { ...sesamoid, read: 5, interval: [4, 6] },
  ]),
  film(2, [{ ...valgus }, { ...sesamoid, read: 4, interval: [3, 4] }], { all: 15, headBase: undefined }),
]);
const figureOf = (what: string): number | undefined => figures.find((figure) => figure.what === `phantoms, whole set: ${what}`)?.value;

test.each([
  ["films, every fifth", 2],
  ["taps asked for until both angles by the shaft (median)", 3],
  ["taps asked for until both angles by head and base (most)", 5],
  ["taps asked for until everything (most)", 15],
  ["taps left unanswered", 100 * (2 / 28)],
  ["HVA shaft, mean absolute error", 1],
  ["HVA shaft, not read", 50],
  ["HVA shaft, coverage of the 95 % interval", 100],
  ["TSP shaft, exact grade", 50],
  ["TSP shaft, within one grade", 100],
  ["TSP shaft, coverage of the 95 % interval", 50],
])("%s", (what, value) => {
  expect(figureOf(what)).toBeCloseTo(value, 9);
});

test("what no film was read for is said to be unread, not left out", () => {
  expect(figureOf("E, not read")).toBe(100);
});

import { measureFilm } from "@firstray/radiograph";
import { expect, test } from "vitest";
import { drawFoot } from "./draw-foot.ts";
import { pairOnOneFilm } from "./pair-on-one-film.ts";

const order = { hva: 28, ima: 13, seed: 4, mmPerPixel: 0.8 } as const;
const right = drawFoot({ ...order, side: "right" });
const left = drawFoot({ ...order, side: "left", hva: 17 });

test("each foot of a pair keeps its picture and its angles", () => {
  const pair = pairOnOneFilm(right, left);
  expect(pair.columns).toBe(right.columns + left.columns);
  expect(pair.greys[pair.columns * pair.rows - 1]).toBe(left.greys.at(-1));
  expect(pair.greys[(pair.rows - 1) * pair.columns]).toBe(right.greys[(right.rows - 1) * right.columns]);
  for (const film of [right, left]) {
    const values = measureFilm(pair.truth[film.side], { kind: "unknown" });
    const hva = values.find(({ name, method }) => name === "halluxValgusAngle" && method === "shaft");
    expect(hva?.kind === "measured" ? hva.value : Number.NaN).toBeCloseTo(film.hva, 3);
  }
});

test("two right feet are no pair", () => {
  expect(() => pairOnOneFilm(right, right)).toThrow(
    "a pair is a right and a left foot at one spacing, got right at 0.8 and right at 0.8 mm",
  );
});

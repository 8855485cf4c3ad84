import { expect, test } from "vitest";
import { seededRandom } from "./seeded-random.ts";

test("a seed always gives the same numbers, another seed others", () => {
  const draw = (seed: number): number[] => Array.from({ length: 5 }, seededRandom(seed));
  expect(draw(7)).toEqual(draw(7));
  expect(draw(7)).not.toEqual(draw(8));
});

test("numbers lie in [0, 1) and fill it evenly", () => {
  const random = seededRandom(1);
  const tenths = new Array<number>(10).fill(0);
  for (let index = 0; index < 20_000; index += 1) {
    const tenth = Math.floor(random() * 10);
    tenths[tenth] = (tenths[tenth] ?? Number.NaN) + 1;
  }
  for (const count of tenths) expect(Math.abs(count - 2000)).toBeLessThan(200);
});

test("the numbers of a seed never change: published figures stand on them", () => {
  const random = seededRandom(7);
  expect([random(), random(), random()]).toEqual([0.011704753153026104, 0.06195825757458806, 0.97690763277933]);
});

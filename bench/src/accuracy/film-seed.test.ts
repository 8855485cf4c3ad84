import { expect, test } from "vitest";
import { filmSeed } from "./film-seed.ts";

test("two runs of the full size share no film", () => {
  const films = [1, 2, 7].flatMap((run) => Array.from({ length: 2000 }, (_, index) => filmSeed(run, index)));
  expect(new Set(films).size).toBe(6000);
});

import { expect, test } from "vitest";
import { someAtOnce } from "./some-at-once.ts";

const twenty = Array.from({ length: 20 }, (_nothing, index) => index);

test("the answers come in the order of what was asked, whichever ends first, and some are under way at once", async () => {
  let [underWay, most] = [0, 0];
  const answers = await someAtOnce(twenty, async (item) => {
    underWay += 1;
    most = Math.max(most, underWay);
    for (let turn = item % 5; turn < 5; turn += 1) await Promise.resolve();
    underWay -= 1;
    return item;
  });
  expect(answers).toEqual(twenty);
  expect(most).toBe(8);
});

test("the first failure in their order is thrown once nothing is under way, and nothing is begun after it", async () => {
  const [begun, ended]: [number[], number[]] = [[], []];
  const done = someAtOnce(twenty, async (item) => {
    begun.push(item);
    if (item === 3) throw new Error("3");
    for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
    if (item === 1) throw new Error("1");
    ended.push(item);
  });
  await expect(done).rejects.toThrow("1");
  expect(begun).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
  expect(ended).toEqual([0, 2, 4, 5, 6, 7]);
});

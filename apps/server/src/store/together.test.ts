import { describe, expect, test } from "vitest";
import { together } from "./together.ts";

describe("queries sent together", () => {
  test("are answered in the order in which they were sent", async () => {
    expect(await together(Promise.resolve("held"), Promise.resolve(3))).toEqual(["held", 3]);
  });

  test("have all been answered before the first failure is told", async () => {
    const answered: string[] = [];
    const slow = Promise.resolve()
      .then(() => undefined)
      .then(() => answered.push("slow"));
    const failure = new Error("the number is taken");
    await expect(together(Promise.reject(failure), slow, Promise.reject(new Error("later")))).rejects.toBe(failure);
    expect(answered).toEqual(["slow"]);
  });
});

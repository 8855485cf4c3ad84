import { expect, test } from "vitest";
import { firstray } from "./testing/firstray.ts";

const asked = ["prove", "--depth", "2", "--histories", "60"];

test("the proof for programs: figures, every mutation with what caught it, no counterexample", () => {
  const { code, out } = firstray([...asked, "--json"]);
  const { states, transitions, depth, complete, histories, mutations, seconds, counterexamples } = JSON.parse(out);
  expect({ code, depth, complete, histories, counterexamples }).toEqual({
    code: 0,
    depth: 2,
    complete: false,
    histories: 60,
    counterexamples: [],
  });
  expect([states > 200, transitions > states, seconds > 0]).toEqual([true, true, true]);
  expect(mutations.each).toHaveLength(mutations.total);
  expect(mutations.each.find(({ guard }: { readonly guard: string }) => guard === "ground-for-a-voided-wire")).toEqual({
    guard: "ground-for-a-voided-wire",
    caughtBy: "wire-in-is-owed",
    history: [
      "(left foot scheduled, operated on and recorded as it was, one wire)",
      "The entry of a wire that is in is voided: without a ground",
    ],
  });
});

test("tables for people, in French too", () => {
  const { code, out } = firstray(asked, { LC_ALL: "fr_CA.UTF-8" });
  expect(code).toBe(0);
  expect(out).toMatch(/histoires de neuf mois au hasard +60/);
  expect(out).toMatch(/histoires qui enfreignent un invariant +0/);
});

test("a lost wire ends it with code 1 and is told step by step: planted, a wire's entry may be voided without a ground", () => {
  const { code, out, complaint } = firstray(["prove", "--depth", "1", "--histories", "0"], {
    NODE_OPTIONS: `--import ${new URL("./testing/plant-lost-wire.ts", import.meta.url)}`,
  });
  expect({ code, complaint }).toEqual({ code: 1, complaint: "" });
  expect(out).toMatch(/wire-in-is-owed: a wire is in the left foot/);
  expect(out).toMatch(/2\. The entry of a wire that is in is voided: without a ground/);
});

test.each([
  { arguments_: ["--depth", "0"], said: /--depth is 0: expected a whole number from 1 to 40/ },
  { arguments_: ["--histories", "many"], said: /--histories is many/ },
])("refused in one sentence: $arguments_", ({ arguments_, said }) => {
  const { code, complaint } = firstray(["prove", ...arguments_]);
  expect(code).toBe(1);
  expect(complaint).toMatch(said);
});

import { beforeAll, describe, expect, test } from "vitest";
import { answer } from "./answer.ts";
import { mutations } from "./mutations.ts";
import { type Proof, prove } from "./prove.ts";

/** On a machine that does other work at the same time. */
const proofMs = 240_000;
let proof: Proof;
beforeAll(async () => {
  proof = await prove({ depth: 6, histories: 300, seed: 1 }, [answer]);
}, proofMs);

describe("the proof, in its bounded form", () => {
  test("forgotten wire: no history with one mistake, six steps deep, loses a wire, and no random one of nine months", () => {
    expect(proof.counterexamples.map(({ invariant, detail, history }) => [invariant, detail, ...history.map(({ en }) => en)])).toEqual([]);
  });

  test("it has looked far enough to mean something", () => {
    expect(proof.states).toBeGreaterThan(10_000);
    expect(proof.transitions).toBeGreaterThan(3 * proof.states - 20_000);
    expect(proof.steps).toBeGreaterThan(20 * proof.histories);
  });

  test("forgotten wire: every guard and every kind of obligation is missed when it is left out, by a named invariant", () => {
    expect(proof.mutations.each.filter(({ caughtBy }) => caughtBy === undefined).map(({ guard }) => guard)).toEqual([]);
    expect(proof.mutations.total).toBe(mutations.length);
  });

  test.each([
    { guard: "second-person-for-a-voided-wire", last: "The entry of a wire that is in is voided: by one person" },
    { guard: "ground-for-a-voided-wire", last: "The entry of a wire that is in is voided: without a ground" },
    { guard: "second-person-for-a-death", last: "One person records the death of another patient here" },
    { guard: "outcome-said-of-an-operation-whose-day-has-come", last: "The scheduling is voided" },
    { guard: "obligation reconcile", last: "The operation that nobody entered is recorded now, under today’s date" },
  ])("without $guard a wire is lost, and the shortest history says how", ({ guard, last }) => {
    const found = proof.mutations.each.find((mutation) => mutation.guard === guard);
    expect(found?.caughtBy).toBe("wire-in-is-owed");
    expect(found?.history).toHaveLength(2);
    expect(found?.history.at(-1)?.en).toBe(last);
  });
});

test("who does the work does not change the result", async () => {
  const asked = { depth: 2, histories: 40, seed: 7 };
  const later = async (...task: Parameters<typeof answer>) => answer(...task);
  expect(await prove(asked, [later, later, later])).toEqual(await prove(asked, [answer]));
});

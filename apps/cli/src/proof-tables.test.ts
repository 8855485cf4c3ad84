import { expect, test } from "vitest";
import { proofTables } from "./proof-tables.ts";

const step = (text: string) => ({ en: text, fr: `${text} (fr)` });
const lost = { invariant: "wire-in-is-owed", detail: "a wire is in the left foot", history: [step("operated"), step("voided")] };
const proof = {
  ...{ depth: 6, states: 12345, transitions: 34567, complete: false, histories: 1000, steps: 20_000, counterexamples: [lost] },
  sweeps: [{ alphabet: "one-wire", mostMistakes: 1, depth: 6, states: 12345, transitions: 34567, complete: true, title: step("one wire") }],
  mutations: { caught: 0, total: 1, each: [{ guard: "second-person-for-a-death", history: [] }] },
} as const;

test("a history in which a wire is lost is told step by step, and a rule that nothing missed by name", () => {
  const said = proofTables({ proof, seconds: 16.24 }, "en");
  expect(said).toMatch(/one wire +≤ 1 +no new state +12,345 +34,567/);
  expect(said).toMatch(/caught +0 \/ 1\n +not caught: second-person-for-a-death/);
  expect(said).toMatch(/seconds +16\.2/);
  expect(said).toContain("wire-in-is-owed: a wire is in the left foot\n  1. operated\n  2. voided");
  expect(proofTables({ proof, seconds: 1 }, "fr")).toContain("  2. voided (fr)");
});

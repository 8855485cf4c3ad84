import { describe, expect, test } from "vitest";
import { plan } from "./plan.ts";

const surroundings = { today: "2027-01-11", language: "en" } as const;
const foot = ["--neck-width", "14", "--eminence", "4", "--length", "58", "--ima", "14", "--hva", "30", "--dmaa", "12"];

async function planned(...arguments_: string[]) {
  const outcome = await plan.run([...arguments_, "--json"], surroundings);
  if (outcome.kind !== "done") throw new Error(outcome.sentence.en);
  return JSON.parse(outcome.output);
}

describe("firstray plan, from numbers", () => {
  test("without a shift, the one that the wire makes", async () => {
    const { plan: made, wireShift, contact, predicted, limits } = await planned(...foot);
    expect(made.lateralShift).toBeCloseTo(7.5, 10);
    expect(wireShift).toBeCloseTo(7.5, 10);
    expect(contact.width).toBeCloseTo(6.5, 10);
    expect(predicted).toContainEqual(
      expect.objectContaining({ name: "intermetatarsalAngle", method: "head-base", value: expect.closeTo(6.63, 2) }),
    );
    expect(limits.every(({ verdict }: { verdict: string }) => verdict === "kept")).toBe(true);
  });

  test("towards targets, the least shift with its tilt", async () => {
    const { plan: made } = await planned(...foot, "--target-ima", "8", "--target-hva", "15");
    expect(made.lateralShift).toBeCloseTo(58 * Math.tan((6 * Math.PI) / 180), 6);
    expect(made.varusTiltDegrees).toBeCloseTo(9, 6);
  });

  test("a foot that W − E forbids is refused with the number", async () => {
    const outcome = await plan.run(
      ["--neck-width", "12", "--eminence", "6", "--length", "58", "--ima", "14", "--target-ima", "8"],
      surroundings,
    );
    expect(outcome).toMatchObject({
      kind: "refused",
      sentence: { en: expect.stringContaining("6 mm"), fr: expect.stringContaining("6 mm") },
    });
  });

  test.each([
    ["too little to plan on", ["--neck-width", "14"], "misused"],
    ["a shift that is no number", [...foot, "--shift", "wide"], "refused"],
    ["a shift beyond any bone", [...foot, "--shift", "40"], "refused"],
    ["a film that is not there", ["none.dcm", "--landmarks", "none.json"], "refused"],
  ])("%s is answered with a sentence", async (_, arguments_, kind) => {
    expect(await plan.run(arguments_, surroundings)).toMatchObject({ kind, sentence: { en: expect.any(String), fr: expect.any(String) } });
  });

  test("the table says that it is simulated, in both languages", async () => {
    for (const [language, word] of [
      ["en", "SIMULATED"],
      ["fr", "SIMULATION"],
    ] as const) {
      const outcome = await plan.run(foot, { ...surroundings, language });
      expect(outcome).toMatchObject({ kind: "done", output: expect.stringContaining(word) });
    }
  });
});

import { noCorrection } from "@firstray/osteotomy";
import { protocolV1 } from "@firstray/pathway";
import { describe, expect, test } from "vitest";
import { patientViewTexts } from "../../texts/patient-view-texts.ts";
import { patientPlanWords } from "./patient-plan-words.ts";

const correction = { ...noCorrection, lateralShift: 6.6, varusTiltDegrees: 5 };
const { done, afterwards } = patientPlanWords(correction, "mm", protocolV1);

test("the wire stays as long as the practice's own protocol says (T6)", () => {
  expect(done.map(({ en }) => en).join(" ")).toContain("It stays 4 weeks.");
  const technique = protocolV1.technique.map((step) => ({
    ...step,
    parameters: step.parameters.map((parameter) => (parameter.name === "wire-stays" ? { ...parameter, low: 5, high: 6 } : parameter)),
  }));
  expect(patientPlanWords(correction, "mm", { ...protocolV1, technique }).done.at(-1)?.fr).toContain("5 à 6 semaines");
});

test("the shift is told in whole millimetres, and not at all on a film without a scale", () => {
  expect(done.map(({ fr }) => fr).join(" ")).toContain("environ 7\u00a0mm");
  expect(JSON.stringify(patientPlanWords(correction, "neck-widths", protocolV1).done[1])).not.toMatch(/\d/);
});

test("what the practice claims is told as what it says, in both languages (W4, R3)", () => {
  const claims = afterwards.filter(({ en }) => /right after the operation|does not hurt/.test(en));
  expect(claims).toHaveLength(2);
  for (const { en, fr } of claims) expect([/your practice says/i.test(en), /votre clinique dit/i.test(fr)]).toEqual([true, true]);
});

describe("every sentence", () => {
  const every = [...done, ...afterwards, ...Object.values(patientViewTexts)];
  test.each([
    ["en", /\b(guarantee|will be straight|cure|perfect|certain|painless|always)/i],
    ["fr", /\b(garanti|sera droit|guérira|parfait|certain|sans douleur|toujours)/i],
  ] as const)("promises nothing (%s)", (language, promise) => {
    expect(every.map((text) => text[language]).filter((words) => promise.test(words))).toEqual([]);
  });
  test.each(["en", "fr"] as const)("is short enough to be read at about age 12 (%s)", (language) => {
    const sentences = every.flatMap((text) => text[language].split(/[.!?]\s/));
    expect(sentences.filter((sentence) => sentence.split(/\s+/).length > 30)).toEqual([]);
  });
});

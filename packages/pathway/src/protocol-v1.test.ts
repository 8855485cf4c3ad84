import { expect, test } from "vitest";
import { protocolV1 } from "./protocol-v1.ts";
import { titleOf } from "./title-of.ts";

const { assessment, indication, reasons, information, technique, restrictions, beforeOperation, visits, dressing, wireRemoval, exercises } =
  protocolV1;
const entries = [
  ...assessment,
  indication.painAndDeformity,
  indication.intermetatarsalAngle,
  ...reasons,
  beforeOperation.films,
  ...technique,
  ...restrictions,
  dressing,
  wireRemoval,
  exercises,
  ...visits,
  ...information,
];

test("every item of the practice's protocol is there once", () => {
  const run = (letter: string, last: number): string[] => Array.from({ length: last }, (_, index) => `${letter}${index + 1}`);
  const items = [...run("A", 6), ...run("I", 2), ...run("W", 4), "X1", ...run("T", 8), ...run("R", 5), ...run("F", 4), ...run("N", 3)];
  expect(entries.map(({ item }) => item).toSorted()).toEqual(items.toSorted());
});

test("every item says what it is in both languages and where it comes from", () => {
  for (const { title, body, source } of entries) {
    expect([title.en, title.fr, body.en, body.fr].every((text) => text.trim().length > 3)).toBe(true);
    expect(source).toBe("practice-protocol");
  }
});

test("what the practice claims is told as its own words (W1-W4, R3)", () => {
  for (const { body } of [...reasons, wireRemoval]) {
    expect(body.en).toContain("our practice says");
    expect(body.fr).toContain("otre clinique dit");
  }
});

test("windows never run backwards", () => {
  const owed = [
    ...visits,
    dressing,
    protocolV1.recordOutcome,
    protocolV1.reconcile,
    protocolV1.fragment,
    ...Object.values(beforeOperation),
  ];
  for (const { opensDays, lateDays, escalatesDays } of [
    ...owed.map(({ window }) => window),
    exercises.instruction,
    exercises.start,
    exercises.call,
  ]) {
    expect([opensDays <= 0, lateDays > 0, escalatesDays >= lateDays]).toEqual([true, true, true]);
  }
});

test.each([
  { kind: "visit", protocolItem: "F3", en: "Visit, three months", fr: "Visite, trois mois" },
  { kind: "films", protocolItem: "X1", en: "Films, before the operation", fr: "Radiographies, avant l’opération" },
  { kind: "wire-removal", protocolItem: "R3", en: "Wire removal", fr: "Retrait de la broche" },
] as const)("$kind $protocolItem reads “$en”", ({ kind, protocolItem, en, fr }) => {
  expect(titleOf({ kind, protocolItem })).toEqual({ en, fr });
});

test("a risk gives a figure only where its source has been read or is quoted (practice-protocol N1)", () => {
  expect(protocolV1.risks.length).toBeGreaterThan(15);
  for (const { body, evidence, title } of protocolV1.risks) {
    if (evidence !== "unverified") continue;
    expect([title.en, /\d/.test(body.en + body.fr)]).toEqual([title.en, false]);
  }
});

test("the care pages say what to do about warning signs, in both languages, and assess nothing (practice-protocol N2)", () => {
  const signs = protocolV1.care.filter(({ source }) => source === "warning-signs");
  expect(signs.map(({ title }) => title.en)).toEqual(["Call us", "Emergency"]);
  for (const { body } of signs) expect([/^Call /.test(body.en), /^Appelez/.test(body.fr)]).toEqual([true, true]);
});

import { describe, expect, test } from "vitest";
import { type MessageContent, type MessageStep, messageToOwnerWords, messageWords } from "./index.ts";

const steps: readonly MessageStep[] = ["reminder", "past-due", "late", "escalated", "changed", "withdrawn"];
const practice = { name: "Clinique Exemple", phone: "418 555-0100" };
const days = { opensOn: "2027-02-05", dueOn: "2027-02-08" };
const cases = steps.flatMap((step) =>
  (["visit", "reading"] as const).flatMap((kind) => (["en", "fr"] as const).map((language) => ({ step, kind, language }))),
);

/** Words that would tell a stranger what the patient is treated for, or that it is a treatment at all. */
const clinical = [
  ..."wire pin bunion hallux toe foot feet surgery surgeon operation operated osteotomy bone radiograph x-ray film dressing exercise pain infection".split(
    " ",
  ),
  ..."broche orteil pied chirurgie chirurgien chirurgienne opération opéré opérée ostéotomie radiographie cliché pansement exercice douleur".split(
    " ",
  ),
  ..."patient appointment treatment traitement rendez-vous soins soin care consent consentement removal retrait".split(" "),
];
const words = (text: string): readonly string[] => text.toLowerCase().split(/[^\p{L}-]+/u);

test.each(cases)("$step, $kind, $language: no clinical word in subject, mail or SMS", ({ step, kind, language }) => {
  const { subject, body, sms } = messageWords(step, { kind, ...days }, language, practice);
  expect(words(`${subject} ${body} ${sms}`).filter((word) => clinical.includes(word))).toEqual([]);
});

test.each(cases)("$step, $kind, $language: says how to reach the practice; an SMS stays short", ({ step, kind, language }) => {
  const { body, sms } = messageWords(step, { kind, ...days }, language, practice);
  expect(body).toContain("Clinique Exemple\n418 555-0100");
  expect(sms).toContain("418 555-0100");
  expect(sms.length).toBeLessThanOrEqual(280);
});

test("a staff subject says nothing of what or whose either", () => {
  const says: MessageContent = { kind: "owed", obligation: "wire-removal", protocolItem: "R3", dueOn: "2027-02-08" };
  const { subject, body } = messageToOwnerWords("escalated", says, { kind: "role", role: "nurse" }, "https://foot.example.org/patients/1");
  expect(words(subject).filter((word) => clinical.includes(word))).toEqual([]);
  expect(body).toBe(
    "Infirmière de garde : Retrait de la broche, échéance le 2027-02-08, signalé plus haut.\n" +
      "Nurse on duty: Wire removal, due 2027-02-08, escalated.\n\nhttps://foot.example.org/patients/1\n",
  );
});

describe("the days in words", () => {
  test.each([
    {
      opensOn: "2027-02-05",
      dueOn: "2027-02-08",
      en: "between 5 February 2027 and 8 February 2027",
      fr: "entre le 5 février 2027 et le 8 février 2027",
    },
    {
      opensOn: "2027-12-31",
      dueOn: "2028-01-01",
      en: "between 31 December 2027 and 1 January 2028",
      fr: "entre le 31 décembre 2027 et le 1er janvier 2028",
    },
    { opensOn: "2028-02-29", dueOn: "2028-02-29", en: "on 29 February 2028", fr: "le 29 février 2028" },
  ])("$en · $fr", ({ opensOn, dueOn, en, fr }) => {
    const body = (language: "en" | "fr") => messageWords("reminder", { kind: "visit", opensOn, dueOn }, language, practice).body;
    expect(body("en")).toContain(`You are expected at the clinic ${en}.`);
    expect(body("fr")).toContain(`Nous vous attendons à la clinique ${fr}.`);
  });
});

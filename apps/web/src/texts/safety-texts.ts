import type { Text } from "@firstray/radiograph";

/** The page of what can go wrong. */
export const safetyTexts = {
  title: { en: "What can go wrong, and what is built against it", fr: "Ce qui peut mal tourner, et ce qui est prévu contre" },
  counted: {
    en: "hazards, each with its cause, its harm, the controls against it and the tests that hold them.",
    fr: "dangers, chacun avec sa cause, son préjudice, les mesures prévues et les tests qui les vérifient.",
  },
  language: { en: "The log is kept in English.", fr: "Le registre est tenu en anglais." },
  tests: { en: "tests", fr: "tests" },
} as const satisfies Record<string, Text>;

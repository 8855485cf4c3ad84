import type { Text } from "@firstray/radiograph";

/** The page of the practice's protocol. */
export const protocolTexts = {
  title: { en: "Protocol", fr: "Protocole" },
  visits: { en: "Visits and films", fr: "Visites et radiographies" },
  afterwards: { en: "Dressing, wire and exercises", fr: "Pansement, broche et exercices" },
  restrictions: { en: "What a foot may do, and when", fr: "Ce que le pied peut faire, et quand" },
  assessment: { en: "Assessment", fr: "Évaluation" },
  indication: { en: "Indication", fr: "Indication" },
  before: { en: "Before the operation", fr: "Avant l’opération" },
  technique: { en: "The operation, step by step", fr: "L’opération, étape par étape" },
  information: { en: "What the patient is told", fr: "Ce qui est dit au patient" },
} as const satisfies Record<string, Text>;

/** Which version of the protocol. */
export const protocolVersion = (version: number): Text => ({ en: `version ${version}`, fr: `version ${version}` });

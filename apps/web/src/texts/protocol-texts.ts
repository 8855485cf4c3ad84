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
  risks: { en: "The list of risks", fr: "La liste des risques" },
  care: { en: "Care after the operation, as the patient reads it", fr: "Soins après l’opération, tels que la personne les lit" },
  activities: { en: "What the patient may do", fr: "Ce que la personne peut faire" },
  play: { en: "Play the pathway", fr: "Dérouler le parcours" },
  versions: { en: "Versions", fr: "Versions" },
  builtIn: { en: "Built in, as the practice publishes it", fr: "Intégrée, telle que la clinique la publie" },
  unverified: { en: "Source not read", fr: "Source non lue" },
  quoted: { en: "As quoted elsewhere", fr: "Cité ailleurs" },
  information: { en: "What the patient is told", fr: "Ce qui est dit au patient" },
} as const satisfies Record<string, Text>;

/** Which version of the protocol. */
export const protocolVersion = (version: number): Text => ({ en: `version ${version}`, fr: `version ${version}` });

import type { Counterexample, Proof } from "@firstray/proof";
import type { Text } from "@firstray/radiograph";
import type { Language } from "./command.ts";
import type { TimedProof } from "./proof-json.ts";
import { table } from "./table.ts";

const words = {
  family: { en: "histories of", fr: "histoires de" },
  mistakes: { en: "mistakes", fr: "erreurs" },
  depth: { en: "depth", fr: "profondeur" },
  states: { en: "states", fr: "états" },
  transitions: { en: "transitions", fr: "transitions" },
  none: { en: "no new state", fr: "aucun nouvel état" },
  total: { en: "together", fr: "ensemble" },
  histories: { en: "random nine-month histories", fr: "histoires de neuf mois au hasard" },
  mutations: { en: "rules left out, one at a time: caught", fr: "règles omises, une à la fois : décelées" },
  missed: { en: "not caught", fr: "non décelée" },
  wrong: { en: "histories that break an invariant", fr: "histoires qui enfreignent un invariant" },
  seconds: { en: "seconds", fr: "secondes" },
} as const satisfies Readonly<Record<string, Text>>;

/** For people: what was explored, what was left out and noticed, and every history in which something broke. */
export function proofTables({ proof, seconds }: TimedProof, language: Language): string {
  const said = (word: keyof typeof words): string => words[word][language];
  const { histories, mutations, counterexamples } = proof;
  const figures = table([
    [said("histories"), grouped(histories, language)],
    [said("mutations"), `${mutations.caught} / ${mutations.total}`],
    ...mutations.each.filter(({ caughtBy }) => caughtBy === undefined).map(({ guard }) => [`  ${said("missed")}: ${guard}`, ""]),
    [said("wrong"), grouped(counterexamples.length, language)],
    [said("seconds"), seconds.toFixed(1)],
  ]);
  return [explored(proof, language), figures, ...counterexamples.slice(0, mostTold).map((one) => told(one, language))].join("\n\n");
}

/** How many broken histories are told; the JSON form holds all. */
const mostTold = 5;

function explored({ sweeps, states, transitions }: Proof, language: Language): string {
  const said = (word: keyof typeof words): string => words[word][language];
  return table([
    [said("family"), said("mistakes"), said("depth"), said("states"), said("transitions")],
    ...sweeps.map((sweep) => [
      sweep.title[language],
      `≤ ${sweep.mostMistakes}`,
      sweep.complete ? said("none") : String(sweep.depth),
      grouped(sweep.states, language),
      grouped(sweep.transitions, language),
    ]),
    [said("total"), "", "", grouped(states, language), grouped(transitions, language)],
  ]);
}

function told({ invariant, detail, history }: Counterexample, language: Language): string {
  return [`${invariant}: ${detail}`, ...history.map((step, index) => `  ${index + 1}. ${step[language]}`)].join("\n");
}

function grouped(count: number, language: Language): string {
  return count.toLocaleString(language === "fr" ? "fr-CA" : "en-CA");
}

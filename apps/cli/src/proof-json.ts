import type { Proof } from "@firstray/proof";
import type { Language } from "./command.ts";

/** A proof and how long it took. */
export type TimedProof = { readonly proof: Proof; readonly seconds: number };

/** For programs: the figures, every mutation with what caught it, every counterexample; histories step by step in the language asked. */
export function proofJson({ proof, seconds }: TimedProof, language: Language): string {
  const { mutations, counterexamples, sweeps, steps, ...figures } = proof;
  return JSON.stringify(
    {
      ...figures,
      steps,
      explorations: sweeps.map(({ alphabet, mostMistakes, depth, states, transitions, complete }) => ({
        ...{ family: alphabet, mistakes: mostMistakes, depth, states, transitions, complete },
      })),
      mutations: { ...mutations, each: mutations.each.map((one) => ({ ...one, history: one.history.map((step) => step[language]) })) },
      seconds: Math.round(seconds * 10) / 10,
      counterexamples: counterexamples.map((one) => ({ ...one, history: one.history.map((step) => step[language]) })),
    },
    undefined,
    2,
  );
}

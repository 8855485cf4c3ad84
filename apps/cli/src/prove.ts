import { availableParallelism } from "node:os";
import { prove as proved } from "@firstray/proof";
import type { Command, Outcome } from "./command.ts";
import { numberBetween } from "./number-between.ts";
import { readOptions } from "./options.ts";
import { proofJson } from "./proof-json.ts";
import { proofTables } from "./proof-tables.ts";
import { withProofWorkers } from "./proof-workers.ts";

/** Deeper than the bounded form of the tests, and ten minutes on two cores. */
const usual = { depth: "10", histories: "100000", seed: "1" } as const;

/** Explores what may befall a wire and its record, leaves out every guard in turn, walks random histories. */
export const prove: Command = {
  usage: "[--depth N] [--histories N] [--seed N] [--json]",
  summary: {
    en: "searches for a history in which a wire is forgotten, and shows that every guard is needed",
    fr: "cherche une histoire où une broche serait oubliée et montre que chaque garde est nécessaire",
  },
  run: async (arguments_, { language }): Promise<Outcome> => {
    const given = readOptions(arguments_, { optional: ["depth", "histories", "seed"], flags: ["json"] });
    if (given.kind !== "given") return given;
    const number = (name: keyof typeof usual, low: number, high: number) =>
      numberBetween(`--${name}`, given.options.get(name) ?? usual[name], low, high, Number.isInteger);
    const depth = number("depth", 1, 40);
    if (typeof depth === "object") return depth;
    const histories = number("histories", 0, 10_000_000);
    if (typeof histories === "object") return histories;
    const seed = number("seed", 1, 4000);
    if (typeof seed === "object") return seed;
    const began = performance.now();
    const proof = await withProofWorkers(availableParallelism(), (workers) => proved({ depth, histories, seed }, workers));
    const timed = { proof, seconds: (performance.now() - began) / 1000 };
    const output = given.options.has("json") ? proofJson(timed, language) : proofTables(timed, language);
    return { kind: "done", output, foundWrong: proof.counterexamples.length > 0 };
  },
};

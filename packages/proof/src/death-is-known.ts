import { areMerged } from "./in-other-chart.ts";
import type { Invariant } from "./invariant.ts";

/** A person who is dead in one of two merged charts is dead in both: no chart goes on owing, or writing to, the dead. @source ledger-5 */
export const deathIsKnown: Invariant = {
  name: "a-death-is-known-in-every-chart",
  title: {
    en: "a death told in one of a person's merged charts is told in the other",
    fr: "un décès inscrit dans l’un des dossiers fusionnés d’une personne l’est dans l’autre",
  },
  broken: (world) =>
    areMerged(world) && (world.facts.died === undefined) !== (world.other?.died === undefined)
      ? "one of two merged charts knows of a death and the other does not"
      : undefined,
};

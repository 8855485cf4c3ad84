import type { Alphabet } from "./alphabet.ts";
import { nothingYet } from "./beginning.ts";
import { deskMoves } from "./desk-moves.ts";

/** What is entered at a desk, right or wrong: films, visits, waivers, episodes, amendments; the wires go the plain way. */
export const deskAlphabet: Alphabet = {
  name: "desk",
  title: { en: "the desk: films, visits, waivers, amendments", fr: "le bureau : radiographies, visites, renoncements, corrections" },
  start: nothingYet,
  moves: deskMoves,
};

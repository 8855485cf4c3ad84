import { plannableFoot } from "@firstray/osteotomy";
import { lateralityWarning, type Text } from "@firstray/radiograph";
import type { Facts, FilmFact } from "./facts.ts";
import { sideOf } from "./film-side.ts";

/**
 * Why nothing is planned or signed on a film, in a sentence; absent: it can be planned. The owner and the side of the film are settled
 * before anything else, since a plan on the wrong one is an operation on the wrong one.
 * @source practice-protocol T1
 */
export function planBlock(facts: Facts, film: FilmFact): Text | undefined {
  if (film.identity.kind === "mismatch") return sentences.identity;
  if (film.identity.kind === "settled" && !film.identity.belongs) return sentences.another;
  if (film.split !== undefined) return sentences.split;
  if (film.measured === undefined) return sentences.unmeasured;
  const { landmarks } = film.measured;
  const foot = sideOf(film);
  if (landmarks.side !== foot) return sentences.otherSide;
  const doubt = film.laterality === undefined ? lateralityWarning(landmarks) : undefined;
  if (doubt) return doubt.sentence;
  const operated = facts.operations.some(({ feet }) => feet.some((one) => one.foot === foot && one.state.kind === "held"));
  const holdsWire = facts.wires.some((wire) => wire.foot === foot && wire.out === undefined);
  const found = plannableFoot(landmarks, { kind: "unknown" }, { alreadyOperated: operated || holdsWire });
  return found.kind === "plannable" ? undefined : found.because;
}

const sentences = {
  identity: {
    en: "The film's name, number or dates differ from the chart. Settle whose film it is before planning on it.",
    fr: "Le nom, le numéro ou les dates de la radiographie diffèrent du dossier. Établissez à qui elle appartient avant de planifier.",
  },
  another: {
    en: "This film was settled as another patient's. Nothing is planned on it here.",
    fr: "Il a été établi que cette radiographie est celle d’une autre personne. Rien n’y est planifié ici.",
  },
  split: {
    en: "This film shows both feet and was split. Plan on the part of the foot you mean.",
    fr: "Cette radiographie montre les deux pieds et a été séparée. Planifiez sur la partie du pied voulu.",
  },
  unmeasured: {
    en: "This film has not been measured yet. Measure it first: the plan is drawn on its landmarks.",
    fr: "Cette radiographie n’a pas encore été mesurée. Mesurez-la d’abord : le plan se dessine sur ses repères.",
  },
  otherSide: {
    en: "The film was measured as the other foot than the one it is of now. Measure it again before planning on it.",
    fr: "La radiographie a été mesurée comme étant celle de l’autre pied que celui établi depuis. Mesurez-la de nouveau avant de planifier.",
  },
} as const satisfies Record<string, Text>;

import { type LandmarkName, landmarkTitles, type Text } from "@firstray/radiograph";
import type { NotPlannable } from "./plannable-foot.ts";

type Reason = "lateral-view" | "missing" | "on-one-spot" | "neck-crossed" | "varus" | "already-operated";

const sentences: Readonly<Record<Exclude<Reason, "missing">, Text>> = {
  "lateral-view": {
    en: "This is a lateral film: plan on the dorsoplantar one.",
    fr: "Ce cliché est de profil : planifiez sur le cliché dorsoplantaire.",
  },
  "on-one-spot": {
    en: "Two landmarks of one line lie on one spot: place them apart.",
    fr: "Deux repères d’une même ligne sont superposés : écartez-les.",
  },
  "neck-crossed": {
    en: "The medial and the lateral point of the neck are exchanged, or the film's side is wrong: settle that first.",
    fr: "Les points médial et latéral du col sont inversés, ou le côté du cliché est faux : réglez cela d’abord.",
  },
  varus: {
    en: "This hallux points medially (varus): a lateral shift of the head would make it worse. Nothing is planned.",
    fr: "Cet hallux est dévié vers l’intérieur (varus) ; un déplacement latéral de la tête l’aggraverait. Rien n’est planifié.",
  },
  "already-operated": {
    en: "This foot has been operated on: its first metatarsal is cut or holds a wire. This plan is made for a bone that has not been cut.",
    fr: "Ce pied a déjà été opéré ; son premier métatarsien est coupé ou porte une broche. Ce plan est fait pour un os qui n’a pas été coupé.",
  },
};

/** Why nothing can be planned on a film, in words. */
export function notPlannable(reason: Reason, missing: readonly LandmarkName[] = []): NotPlannable {
  return { kind: "not-plannable", missing, because: reason === "missing" ? stillNeeded(missing) : sentences[reason] };
}

function stillNeeded(missing: readonly LandmarkName[]): Text {
  const named = (language: keyof Text): string => missing.map((name) => landmarkTitles[name][language]).join(", ");
  return {
    en: `The plan still needs these landmarks: ${named("en")}.`,
    fr: `Il manque ces repères pour planifier : ${named("fr")}.`,
  };
}

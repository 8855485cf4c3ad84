import type { Side } from "@firstray/radiograph";
import { Temporal } from "temporal-polyfill";
import type { Refusal } from "./decision.ts";
import type { Event, EventPayloads } from "./event.ts";
import type { Facts, FilmFact } from "./facts.ts";
import { sideOf } from "./film-side.ts";
import { firstRefusal, type Guard } from "./guard.ts";
import type { FilmId, WireId } from "./ids.ts";
import { referencesOf } from "./references-of.ts";
import { refused } from "./refused.ts";

/** A film taken as evidence that a wire is out of a foot. */
interface FilmEvidence {
  readonly film: FilmId;
  readonly foot: Side;
  readonly wires: readonly WireId[];
}

/** A film whose owner is in doubt is neither measured nor evidence; a film is evidence of its own foot, after the wire went in. */
export const filmGuards: readonly Guard[] = [
  {
    name: "film-identity-settled-before-use",
    refuses: ({ stated, facts }) => firstRefusal(filmsUsed(stated, facts), (film) => identityRefusal(filmOf(facts, film))),
  },
  {
    name: "film-evidence-of-the-same-foot",
    refuses: ({ stated, facts }) =>
      firstRefusal(evidenceIn(stated, facts), ({ film: id, foot }) => {
        const film = filmOf(facts, id);
        if (film === undefined || sideOf(film) === foot) return undefined;
        return refused("film-blocked", {
          en: "This film is of the other foot, so it says nothing about a wire in this one. Choose a film of this foot.",
          fr: "Cette radiographie est celle de l’autre pied et ne dit rien d’une broche dans celui-ci. Choisissez une radiographie de ce pied.",
        });
      }),
  },
  {
    name: "film-evidence-after-insertion",
    refuses: ({ stated, facts }) =>
      firstRefusal(evidenceIn(stated, facts), ({ film: id, wires }) => {
        const acquiredOn = filmOf(facts, id)?.description.acquiredOn;
        const after = wires.every((wire) => isTakenAfterInsertion(facts, acquiredOn, wire));
        if (after) return undefined;
        return refused("film-blocked", {
          en: "This film was taken before the wire went in, or its date is not known. Enter the film's date, or choose a later film.",
          fr: "Cette radiographie date d’avant la pose de la broche, ou sa date est inconnue. Inscrivez sa date, ou choisissez-en une plus récente.",
        });
      }),
  },
  {
    name: "film-id-new",
    refuses: ({ events, facts }) =>
      events.some((event) => event.type === "FilmAdded" && filmOf(facts, event.payload.film) !== undefined)
        ? refused("invalid", {
            en: "Another film already has this id. Add the file again.",
            fr: "Une autre radiographie porte déjà cet identifiant. Ajoutez le fichier de nouveau.",
          })
        : undefined,
  },
];

function filmOf(facts: Facts, id: FilmId): FilmFact | undefined {
  return facts.films.find((film) => film.id === id);
}

function filmsUsed(stated: readonly Event[], facts: Facts): readonly FilmId[] {
  const used = stated.flatMap((event) => (usesFilm(event) ? referencesOf(event).films : []));
  return [...used, ...evidenceIn(stated, facts).map(({ film }) => film)];
}

function usesFilm({ type }: Event): boolean {
  return type === "FilmMeasured" || type === "FragmentFilmed" || type === "PlanSigned" || type === "CorrectionAchieved";
}

function identityRefusal(film: FilmFact | undefined): Refusal | undefined {
  if (film === undefined || film.identity.kind === "matches") return undefined;
  if (film.identity.kind === "mismatch")
    return refused("film-blocked", {
      en: "The film's name, number or dates differ from the chart. Someone must first settle whose film it is.",
      fr: "Le nom, le numéro ou les dates de la radiographie diffèrent du dossier. Quelqu’un doit d’abord établir à qui elle appartient.",
    });
  if (film.identity.belongs) return undefined;
  return refused("film-blocked", {
    en: "This film was settled as another patient's, so it is no evidence here.",
    fr: "Il a été établi que cette radiographie est celle d’une autre personne; elle ne prouve donc rien ici.",
  });
}

function evidenceIn(stated: readonly Event[], facts: Facts): readonly FilmEvidence[] {
  return stated.flatMap((event) => {
    if (event.type === "WireRemovedElsewhere") return fromEvidence(event.payload);
    if (event.type === "FragmentFilmed") return [{ film: event.payload.film, foot: event.payload.foot, wires: [] }];
    if (event.type !== "EventVoided" || event.payload.ground?.kind !== "no-wire-seen") return [];
    const voided = facts.history.find(({ id }) => id === event.payload.voids);
    const wire = voided?.type === "WireInserted" ? facts.wires.find(({ id }) => id === voided.payload.wire) : undefined;
    return wire === undefined ? [] : fromEvidence({ foot: wire.foot, wires: [wire.id], evidence: event.payload.ground.evidence });
  });
}

function fromEvidence({ foot, wires, evidence }: EventPayloads["WireRemovedElsewhere"]): readonly FilmEvidence[] {
  return evidence.kind === "film" ? [{ film: evidence.film, foot, wires }] : [];
}

function isTakenAfterInsertion(facts: Facts, acquiredOn: string | undefined, id: WireId): boolean {
  const wire = facts.wires.find((known) => known.id === id);
  if (wire === undefined) return true;
  return acquiredOn !== undefined && (wire.insertedOn === undefined || Temporal.PlainDate.compare(acquiredOn, wire.insertedOn) >= 0);
}

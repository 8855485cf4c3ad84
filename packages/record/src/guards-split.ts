import { landmarkBeyondRegion, landmarkTitles } from "@firstray/radiograph";
import type { Refusal } from "./decision.ts";
import type { Event, EventOf } from "./event.ts";
import { eventTitles } from "./event-titles.ts";
import { rejectedFilmsOf } from "./evolve.ts";
import type { Facts, FilmFact } from "./facts.ts";
import { firstRefusal, type Guard } from "./guard.ts";
import type { FilmId } from "./ids.ts";
import { referencesOf } from "./references-of.ts";
import { refused } from "./refused.ts";
import { standingEvents } from "./standing-events.ts";

/** Neither foot fits into a narrower strip than this share of the film. */
const narrowestPart = 0.1;

/** Both feet on one film: split once, by a person, before anything rests on it; from then on each part is a film of its own. */
export const splitGuards: readonly Guard[] = [
  {
    name: "whole-film-split-once",
    refuses: ({ events, facts }) =>
      ofSplits(events, ({ film: id }) => {
        const film = filmOf(facts, id);
        if (film?.split !== undefined)
          return refused("film-blocked", {
            en: "This film is already split into its two feet. Open the part of the foot you mean, or void the split first.",
            fr: "Cette radiographie est déjà séparée en deux pieds. Ouvrez la partie du pied voulu, ou annulez d’abord la séparation.",
          });
        if (film?.partOf === undefined) return undefined;
        return refused("film-blocked", {
          en: "This is already one foot's part of a film of both feet; it is not split again. To move the line, void that split first.",
          fr: "C’est déjà la partie d’un seul pied d’une radiographie des deux pieds; on ne la sépare pas de nouveau. Pour déplacer la ligne, annulez d’abord cette séparation.",
        });
      }),
  },
  {
    name: "film-split-inside-itself",
    refuses: ({ stated, facts }) =>
      ofSplits(stated, ({ film: id, at }) => {
        const columns = filmOf(facts, id)?.file.columns ?? 0;
        const share = at / columns;
        if (share >= narrowestPart && share <= 1 - narrowestPart) return undefined;
        const [low, high] = [Math.ceil(columns * narrowestPart), Math.floor(columns * (1 - narrowestPart))];
        return refused("invalid", {
          en: `The line between the feet lies at column ${at}; expected ${low} to ${high}. Put it between the two feet.`,
          fr: `La ligne entre les pieds se trouve à la colonne ${at}; attendu de ${low} à ${high}. Placez-la entre les deux pieds.`,
        });
      }),
  },
  {
    name: "film-split-into-left-and-right",
    refuses: ({ stated }) =>
      ofSplits(stated, ({ parts }) =>
        parts[0].side === parts[1].side
          ? refused("invalid", {
              en: "A film of both feet has a left and a right foot. Say which part is which.",
              fr: "Une radiographie des deux pieds montre un pied gauche et un pied droit. Dites quelle partie est laquelle.",
            })
          : undefined,
      ),
  },
  {
    name: "film-parts-have-new-ids",
    refuses: ({ events, facts }) =>
      ofSplits(events, ({ parts }) => {
        const taken = parts.some(({ film }) => filmOf(facts, film) !== undefined);
        if (!taken && parts[0].film !== parts[1].film) return undefined;
        return refused("invalid", {
          en: "Another film already has one of these ids. Load the page again and split the film anew.",
          fr: "Une autre radiographie porte déjà un de ces identifiants. Rechargez la page et séparez la radiographie de nouveau.",
        });
      }),
  },
  {
    name: "nothing-rests-on-the-film-that-is-split",
    refuses: ({ events, facts }) =>
      ofSplits(events, ({ film }) => {
        const resting = standing(facts).find((event) => takenAsOneFoot(event) && filmsOf(event).includes(film));
        if (resting === undefined) return undefined;
        return refused("film-blocked", {
          en: `“${eventTitles[resting.type].en}” of ${resting.occurredOn} rests on this film as one foot's. Void that entry first, then split the film and enter it again on the right part.`,
          fr: `« ${eventTitles[resting.type].fr} » du ${resting.occurredOn} repose sur cette radiographie comme étant celle d’un seul pied. Annulez d’abord cette inscription, puis séparez la radiographie et inscrivez-la de nouveau sur la bonne partie.`,
        });
      }),
  },
  {
    name: "nothing-rests-on-the-parts-of-a-split-undone",
    refuses: ({ events, facts }) =>
      firstRefusal(events, (event) => {
        const target = event.type === "EventVoided" ? event.payload.voids : event.type === "EventCorrected" ? event.payload.corrects : "";
        const split = standing(facts).find(({ id }) => id === target);
        return split?.type === "FilmSplit" ? undoingRefusal(split, facts) : undefined;
      }),
  },
  {
    name: "split-film-used-by-its-parts",
    refuses: ({ stated, facts }) =>
      firstRefusal(stated, (event) =>
        takenAsOneFoot(event) && filmsOf(event).some((film) => filmOf(facts, film)?.split !== undefined)
          ? refused("film-blocked", {
              en: "This film shows both feet and was split. Open the part of the foot you mean, and continue there.",
              fr: "Cette radiographie montre les deux pieds et a été séparée. Ouvrez la partie du pied voulu et poursuivez là.",
            })
          : undefined,
      ),
  },
  {
    name: "landmarks-on-the-part-of-their-foot",
    refuses: ({ stated, facts }) =>
      firstRefusal(stated, (event) => {
        if (event.type !== "FilmMeasured") return undefined;
        const part = filmOf(facts, event.payload.film)?.partOf;
        const beyond = part === undefined ? undefined : landmarkBeyondRegion(event.payload.landmarks, part.region);
        if (beyond === undefined) return undefined;
        return refused("invalid", {
          en: `“${landmarkTitles[beyond].en}” lies beyond this foot's part of the film. Move it onto this foot, or measure the other part.`,
          fr: `« ${landmarkTitles[beyond].fr} » se trouve hors de la partie de ce pied. Déplacez ce repère sur ce pied, ou mesurez l’autre partie.`,
        });
      }),
  },
];

function ofSplits(
  events: readonly Event[],
  refusalOf: (split: EventOf<"FilmSplit">["payload"]) => Refusal | undefined,
): Refusal | undefined {
  return firstRefusal(events, (event) => (event.type === "FilmSplit" ? refusalOf(event.payload) : undefined));
}

/** Whether an event reads a film as one foot's. The film of a visit is only named: it may show both. */
function takenAsOneFoot({ type }: Event): boolean {
  return (
    type === "FilmMeasured" ||
    type === "FilmLateralitySettled" ||
    type === "PlanSigned" ||
    type === "CorrectionAchieved" ||
    type === "FragmentFilmed" ||
    type === "WireRemovedElsewhere" ||
    type === "EventVoided"
  );
}

function undoingRefusal({ payload: { parts } }: EventOf<"FilmSplit">, facts: Facts): Refusal | undefined {
  const resting = standing(facts).find(
    (event) => event.type !== "FilmSplit" && filmsOf(event).some((id) => parts.some(({ film }) => film === id)),
  );
  if (resting === undefined) return undefined;
  const { en, fr } = eventTitles[resting.type];
  return refused("invalid", {
    en: `“${en}” of ${resting.occurredOn} rests on one of the two parts of this film. Void that entry first; then the split can be undone or corrected.`,
    fr: `« ${fr} » du ${resting.occurredOn} repose sur une des deux parties de cette radiographie. Annulez d’abord cette inscription; la séparation pourra ensuite être annulée ou corrigée.`,
  });
}

/** Also the film that a void rests on. */
function filmsOf(event: Event): readonly FilmId[] {
  if (event.type !== "EventVoided" || event.payload.ground?.kind !== "no-wire-seen") return referencesOf(event).films;
  const { evidence } = event.payload.ground;
  return evidence.kind === "film" ? [evidence.film] : [];
}

function filmOf(facts: Facts, id: FilmId): FilmFact | undefined {
  return facts.films.find((film) => film.id === id);
}

function standing(facts: Facts): readonly Event[] {
  return standingEvents(facts.history, rejectedFilmsOf(facts));
}

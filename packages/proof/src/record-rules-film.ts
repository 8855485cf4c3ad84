import type { Event, Facts } from "@firstray/record";
import type { RecordRule } from "./record-rule.ts";

/** Films that an event rests on. */
function filmsNamed({ type, payload }: Event): readonly string[] {
  if (type === "FilmAdded") return [];
  if (type === "WireRemovedElsewhere") return payload.evidence.kind === "film" ? [payload.evidence.film] : [];
  if (type === "EventVoided")
    return payload.ground?.kind === "no-wire-seen" && payload.ground.evidence.kind === "film" ? [payload.ground.evidence.film] : [];
  return "film" in payload && payload.film !== undefined ? [payload.film] : [];
}

const filmOf = (facts: Facts, id: string) => facts.films.find((film) => film.id === id);
const isEvidence = ({ type }: Event): boolean => ["WireRemovedElsewhere", "EventVoided", "FragmentFilmed"].includes(type);

/** A film is somebody's, of one foot and of one day. */
export const filmRules: readonly RecordRule[] = [
  {
    name: "known-films",
    title: { en: "every film spoken of is there", fr: "toute radiographie nommée est au dossier" },
    isBroken: ({ before, events }) => events.some((event) => filmsNamed(event).some((film) => filmOf(before, film) === undefined)),
  },
  {
    name: "one-film-an-id",
    title: { en: "an id is one film's", fr: "un identifiant est celui d’une seule radiographie" },
    isBroken: ({ before, events }) =>
      events.some((event) => event.type === "FilmAdded" && filmOf(before, event.payload.film) !== undefined),
  },
  {
    name: "a-film-is-used-once-it-is-the-patients",
    title: {
      en: "nothing is measured or proved on a film of doubtful identity",
      fr: "on ne mesure ni ne prouve rien sur une radiographie d’identité douteuse",
    },
    isBroken: ({ before, events }) =>
      events.some(
        (event) =>
          (isEvidence(event) || event.type === "FilmMeasured") &&
          filmsNamed(event).some((id) => {
            const identity = filmOf(before, id)?.identity;
            return identity?.kind === "mismatch" || (identity?.kind === "settled" && !identity.belongs);
          }),
      ),
  },
  {
    name: "a-film-speaks-of-its-own-foot",
    title: { en: "a film proves nothing about the other foot", fr: "une radiographie ne prouve rien pour l’autre pied" },
    isBroken: ({ before, events }) =>
      events.some((event) => {
        if (event.type !== "WireRemovedElsewhere" && event.type !== "FragmentFilmed") return false;
        return filmsNamed(event).some((id) => filmOf(before, id)?.description.side !== event.payload.foot);
      }),
  },
];

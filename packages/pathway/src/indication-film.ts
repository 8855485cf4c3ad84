import { lateralityWarning, type Measurement, type Text } from "@firstray/radiograph";
import { type Episode, type Facts, type FilmFact, sideOf } from "@firstray/record";
import { isTrusted } from "./film-evidence.ts";
import { heldCourses } from "./held-course.ts";

/** The measurements that the indication rests on, or why there are none. */
export type IndicationFilm =
  | { readonly kind: "film"; readonly film: string; readonly measurements: readonly Measurement[] }
  | { readonly kind: "none"; readonly why: Text };

const why = {
  noFilm: {
    en: "There is no standing film of this foot from above yet. Add one and measure it.",
    fr: "Il n’y a pas encore de radiographie dorsoplantaire en charge de ce pied. Ajoutez-en une et mesurez-la.",
  },
  blocked: {
    en: "The latest film's name, number or dates differ from the chart. Settle whose film it is.",
    fr: "Le nom, le numéro ou les dates de la dernière radiographie diffèrent du dossier. Établissez à qui elle appartient.",
  },
  laterality: {
    en: "The latest film is labelled as one foot and its landmarks show the other. Settle which foot it is.",
    fr: "La dernière radiographie est identifiée comme un pied et ses repères montrent l’autre. Établissez de quel pied il s’agit.",
  },
  notWeightBearing: {
    en: "The latest film is not known to be weight-bearing. Describe it, or take a standing film.",
    fr: "On ne sait pas si la dernière radiographie est en charge. Décrivez-la, ou faites une radiographie debout.",
  },
  notMeasured: {
    en: "The latest film has not been measured yet. Place its landmarks.",
    fr: "La dernière radiographie n’est pas encore mesurée. Placez ses repères.",
  },
} as const satisfies Readonly<Record<string, Text>>;

/**
 * The latest weight-bearing, measured dorsoplantar film of the foot, taken before its operation. A film of doubtful identity or
 * laterality that is later than it stands in its way until a person has settled it.
 */
export function indicationFilm(facts: Facts, episode: Episode): IndicationFilm {
  const films = candidates(facts, episode).toSorted((one, other) => dayOf(one).localeCompare(dayOf(other)));
  const usable = films.findLast((film) => obstacleOf(film) === undefined);
  const doubtful = films.findLast((film) => !isTrusted(film));
  if (usable?.measured !== undefined && (doubtful === undefined || dayOf(doubtful) <= dayOf(usable)))
    return { kind: "film", film: usable.id, measurements: usable.measured.measurements };
  const latest = doubtful ?? films.at(-1);
  const obstacle = latest === undefined ? undefined : obstacleOf(latest);
  return { kind: "none", why: why[obstacle ?? "noFilm"] };
}

function candidates(facts: Facts, { id, foot }: Episode): readonly FilmFact[] {
  const operatedOn = heldCourses(facts)
    .find(({ episode }) => episode === id)
    ?.operatedOn.toString();
  return facts.films.filter((film) => {
    const { description, identity, split } = film;
    const isAnothers = identity.kind === "settled" && !identity.belongs;
    const isBefore = operatedOn === undefined || dayOf(film) <= operatedOn;
    return split === undefined && !isAnothers && isBefore && description.view === "dorsoplantar" && sideOf(film) === foot;
  });
}

function obstacleOf({ identity, laterality, measured, description }: FilmFact): keyof typeof why | undefined {
  if (identity.kind === "mismatch") return "blocked";
  if (laterality === undefined && measured !== undefined && lateralityWarning(measured.landmarks) !== undefined) return "laterality";
  if (description.weightBearing !== "yes") return "notWeightBearing";
  return measured === undefined ? "notMeasured" : undefined;
}

function dayOf({ description, added }: FilmFact): string {
  return description.acquiredOn ?? added.on.toString();
}

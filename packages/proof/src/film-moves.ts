import { excused } from "./body-changes.ts";
import { civilDay } from "./civil-day.ts";
import { deskMove, eventOf } from "./desk-move.ts";
import { enter, wasAccepted } from "./enter.ts";
import type { Move } from "./move.ts";

const wire = "o1/left/1";
const file = { contentHash: "a1", format: "dicom", columns: 9, rows: 9 } as const;
const shot = (acquired: number, over: object = {}) => ({
  film: "film-1",
  file,
  description: { view: "dorsoplantar", side: "left", weightBearing: "yes", acquiredOn: civilDay(acquired), ...over } as const,
  mismatch: [],
});
const measured = (film: string, x: number) => ({
  film,
  landmarks: {
    format: "firstray-landmarks/1",
    view: "dorsoplantar",
    side: "left",
    points: { firstMetatarsalHeadCentre: [x, 500] },
  } as const,
  measurements: [],
});

const added: readonly Move[] = [
  deskMove(
    "right",
    { en: "A film of the left foot of today is added", fr: "Une radiographie du pied gauche du jour est ajoutée" },
    "AddFilm",
    ({ facts, today }) => (facts.films.length < 2 ? shot(today) : undefined),
  ),
  deskMove(
    "mistake",
    { en: "A film of another patient is added, its name differs", fr: "La radiographie d’une autre personne est ajoutée, le nom diffère" },
    "AddFilm",
    ({ facts, today }) =>
      facts.films.length < 2
        ? { ...shot(today), mismatch: [{ field: "name", film: "EXEMPLE^BLAISE", chart: "Exemple, Aline" }] }
        : undefined,
  ),
  deskMove(
    "mistake",
    { en: "A film of the right foot is added", fr: "Une radiographie du pied droit est ajoutée" },
    "AddFilm",
    ({ facts, today }) => (facts.films.length < 2 ? shot(today, { side: "right" }) : undefined),
  ),
  deskMove(
    "mistake",
    { en: "A film of last month is added", fr: "Une radiographie du mois dernier est ajoutée" },
    "AddFilm",
    ({ facts, today }) => (facts.films.length < 2 ? shot(today - 30) : undefined),
  ),
  deskMove(
    "mistake",
    { en: "Another film is added under an id that is taken", fr: "Une autre radiographie est ajoutée sous un identifiant pris" },
    "AddFilm",
    ({ today }) => ({
      ...shot(today),
      film: "both",
      file: { ...file, contentHash: "b2" },
    }),
  ),
];

const used: readonly Move[] = [
  deskMove(
    "right",
    { en: "That film turns out to be another patient's", fr: "Cette radiographie se révèle être celle d’une autre personne" },
    "SettleFilmIdentity",
    ({ facts }) =>
      facts.films.some(({ id, identity }) => id === "film-1" && identity.kind === "matches")
        ? { film: "film-1", belongs: false }
        : undefined,
  ),
  deskMove("mistake", { en: "The film is measured", fr: "La radiographie est mesurée" }, "MeasureFilm", measured("film-1", 4)),
  deskMove(
    "mistake",
    { en: "A film that is not there is settled as the patient's", fr: "Une radiographie absente est attribuée à la personne" },
    "SettleFilmIdentity",
    {
      ...{ film: "film-9", belongs: true },
    },
  ),
  {
    title: {
      en: "The wire is taken for out on that film, though it is in",
      fr: "La broche est crue retirée sur cette radiographie, alors qu’elle est en place",
    },
    kind: "mistake",
    after: (world, decide) => {
      const said = enter(decide, world, "RecordWireRemovedElsewhere", {
        foot: "left",
        wires: [wire],
        evidence: { kind: "film", film: "film-1" },
      });
      const film = world.facts.films.find(({ id }) => id === "film-1");
      const shows =
        film?.identity.kind === "matches" && film.description.side === "left" && (film.description.acquiredOn ?? "") >= civilDay(0);
      return excused(said, () => true, shows && wasAccepted(said) ? said.entries.at(-1)?.events[0]?.id : undefined);
    },
  },
];

const split = (right: string, left: string) =>
  ({
    film: "both",
    at: 900,
    parts: [
      { film: right, side: "right" },
      { film: left, side: "left" },
    ],
  }) as const;

const splitting: readonly Move[] = [
  deskMove("right", { en: "The film of both feet is split", fr: "La radiographie des deux pieds est séparée" }, "SplitFilm", ({ facts }) =>
    facts.films.some((film) => film.split !== undefined) ? undefined : split("part-right", "part-left"),
  ),
  deskMove("mistake", { en: "It is split a second time", fr: "Elle est séparée une deuxième fois" }, "SplitFilm", ({ facts }) =>
    facts.films.some((film) => film.split !== undefined) ? split("other-right", "other-left") : undefined,
  ),
  deskMove("mistake", { en: "It is split at its edge", fr: "Elle est séparée à son bord" }, "SplitFilm", {
    ...split("part-right", "part-left"),
    at: 1990,
  }),
  deskMove("mistake", { en: "It is split into two left feet", fr: "Elle est séparée en deux pieds gauches" }, "SplitFilm", {
    ...split("part-right", "part-left"),
    parts: [
      { film: "part-right", side: "left" },
      { film: "part-left", side: "left" },
    ],
  }),
  deskMove(
    "mistake",
    { en: "A part takes the id of the whole", fr: "Une partie prend l’identifiant de l’ensemble" },
    "SplitFilm",
    split("both", "part-left"),
  ),
  deskMove(
    "mistake",
    { en: "The film of both feet is measured whole", fr: "La radiographie des deux pieds est mesurée entière" },
    "MeasureFilm",
    measured("both", 1500),
  ),
  deskMove("mistake", { en: "The left part is measured", fr: "La partie gauche est mesurée" }, "MeasureFilm", measured("part-left", 1500)),
  deskMove(
    "mistake",
    { en: "The left part is measured on the right foot", fr: "La partie gauche est mesurée sur le pied droit" },
    "MeasureFilm",
    measured("part-left", 400),
  ),
  deskMove("mistake", { en: "The split is voided", fr: "La séparation est annulée" }, "VoidEvent", (world) => {
    const voids = eventOf(world, "FilmSplit");
    return voids === undefined ? undefined : { voids };
  }),
  ...([2000, 1900] as const).map((end) =>
    deskMove(
      "mistake",
      end === 2000
        ? { en: "A marker is placed off the film", fr: "Un objet repère est placé hors de la radiographie" }
        : { en: "A marker without length is placed", fr: "Un objet repère sans longueur est placé" },
      "CalibrateFilm",
      { film: "both", marker: { name: "calibration ball", kind: "ball", millimetres: 25 }, from: [1900, 900], to: [end, 900] },
    ),
  ),
];

/** Films added, used as evidence, split, calibrated, around a foot with one wire in. */
export const filmMoves: readonly Move[] = [...added, ...used, ...splitting];

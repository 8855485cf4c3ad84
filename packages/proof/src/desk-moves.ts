import type { Text } from "@firstray/radiograph";
import type { CommandPayloads, CommandType } from "@firstray/record";
import { civilDay } from "./civil-day.ts";
import { enter, reception, type Said, wasAccepted } from "./enter.ts";
import { linked } from "./linked.ts";
import { knownFromToday, operated } from "./body-changes.ts";
import type { Move } from "./move.ts";
import { reportHeld } from "./operation-moves.ts";
import type { World } from "./world.ts";

/** One command at a desk, whatever the record says to it. */
function desk<Type extends CommandType>(kind: Move["kind"], title: Text, type: Type, payload: CommandPayloads[Type] | ((world: World) => CommandPayloads[Type] | undefined), said: Said = {}): Move {
  return {
    title,
    kind,
    after: (world, decide) => {
      const now = typeof payload === "function" ? payload(world) : payload;
      if (now === undefined) return undefined;
      const after = enter(decide, world, type, now, said);
      return wasAccepted(after) && type === "VoidEvent" ? linked(after) : after;
    },
  };
}

const patient = { familyName: "Exemple", givenName: "Aline", number: "T-1", birthDate: "1975-03-02", language: "fr" } as const;
const left = { foot: "left", episode: "left-1" } as const;
const wire = "o1/left/1";
const file = { contentHash: "a1", format: "dicom", columns: 9, rows: 9 } as const;
const film = (over: object, acquired: number) => ({
  film: "film-1",
  file,
  description: { view: "dorsoplantar", side: "left", weightBearing: "yes", acquiredOn: civilDay(acquired), ...over } as const,
  mismatch: [],
});
const landmarks = { format: "firstray-landmarks/1", view: "dorsoplantar", side: "left", points: {} } as const;
const eventOf = (world: World, type: string): string | undefined => world.facts.history.find((event) => event.type === type)?.id;

const rightly: readonly Move[] = [
  desk("right", { en: "The patient is registered", fr: "La personne est inscrite" }, "RegisterPatient", ({ facts }) => (facts.patient === undefined ? patient : undefined)),
  desk("right", { en: "An episode of the left foot is opened", fr: "Un épisode du pied gauche est ouvert" }, "OpenEpisode", ({ facts }) =>
    facts.episodes.some(({ id }) => id === "left-1") ? undefined : { ...left, protocolVersion: 1 },
  ),
  {
    title: { en: "Left foot operated on as scheduled, one wire; recorded", fr: "Pied gauche opéré comme prévu, une broche; inscrit" },
    kind: "right",
    after: (world, decide) => {
      if (world.body.operations.length > 0) return undefined;
      const scheduled = enter(decide, world, "ScheduleOperation", { operation: "o1", on: civilDay(world.today), feet: [left] });
      if (!wasAccepted(scheduled)) return undefined;
      const operation = { id: "o1", feet: [{ foot: "left", wires: 1 }], on: world.today, reported: false } as const;
      return reportHeld(knownFromToday(operated(scheduled, operation), () => true), decide, operation);
    },
  },
  desk("right", { en: "A film of the left foot of today is added", fr: "Une radiographie du pied gauche du jour est ajoutée" }, "AddFilm", ({ facts, today }) =>
    facts.films.length === 0 ? film({}, today) : undefined,
  ),
  desk("right", { en: "The first visit is held", fr: "La première visite a lieu" }, "RecordVisit", ({ facts }) =>
    facts.episodes.some(({ visits }) => visits.length === 0) ? { visits: [{ item: "F1", ...left }], withSurgeon: true } : undefined,
  ),
  desk("right", { en: "The first visit's record is voided", fr: "L’inscription de la première visite est annulée" }, "VoidEvent", (world) => {
    const voids = eventOf(world, "VisitHeld");
    return voids === undefined ? undefined : { voids };
  }),
];

const wrongly: readonly Move[] = [
  desk("mistake", { en: "The patient is registered again", fr: "La personne est inscrite de nouveau" }, "RegisterPatient", ({ facts }) => (facts.patient === undefined ? undefined : patient)),
  desk("mistake", { en: "Consent is entered for an episode that is not there", fr: "Un consentement est inscrit à un épisode inexistant" }, "RecordConsent", { episode: "nowhere", copyGiven: true }),
  desk("mistake", { en: "The left foot's operation is put into the right foot's episode", fr: "L’opération du pied gauche est mise à l’épisode du pied droit" }, "ScheduleOperation", ({ today }) => ({ operation: "o9", on: civilDay(today), feet: [{ foot: "right", episode: "left-1" }] })),
  desk("mistake", { en: "A second episode of the foot is opened", fr: "Un deuxième épisode du pied est ouvert" }, "OpenEpisode", { episode: "left-2", foot: "left", protocolVersion: 1 }),
  desk("mistake", { en: "The episode is closed as completed", fr: "L’épisode est clos comme terminé" }, "CloseEpisode", { episode: "left-1", outcome: "completed" }),
  desk("mistake", { en: "An operation is scheduled for the foot", fr: "Une opération est prévue pour le pied" }, "ScheduleOperation", ({ today, facts }) => ({ operation: `p${facts.operations.length}`, on: civilDay(today), feet: [left] })),
  desk("mistake", { en: "An operation that is not there is recorded as not held", fr: "Une opération inexistante est inscrite comme n’ayant pas eu lieu" }, "RecordOperationNotHeld", { operation: "o9", feet: ["left"], outcome: { kind: "cancelled", by: "patient" } }),
  desk("mistake", { en: "The operation is recorded as held again", fr: "L’opération est inscrite une deuxième fois" }, "RecordOperationHeld", { operation: "o1", feet: [{ ...left, wires: 1 }] }),
  desk("mistake", { en: "The first visit is recorded again", fr: "La première visite est inscrite de nouveau" }, "RecordVisit", ({ facts }) =>
    facts.episodes.some(({ visits }) => visits.length > 0) ? { visits: [{ item: "F1", ...left }], withSurgeon: true } : undefined,
  ),
  desk("mistake", { en: "Something that does not exist is settled", fr: "On règle quelque chose qui n’existe pas" }, "SettleReconcile", { obligation: "reconcile:nothing", explanation: "x" }),
  desk("mistake", { en: "The wire's removal is waived", fr: "On renonce au retrait de la broche" }, "WaiveObligation", { obligation: `wire-removal:${wire}`, ground: "refused" }),
  desk("mistake", { en: "The outcome of the operation is waived", fr: "On renonce à l’issue de l’opération" }, "WaiveObligation", { obligation: "record-outcome:left-1", ground: "refused" }),
  desk("mistake", { en: "A visit of an episode that is not there is waived", fr: "On renonce à la visite d’un épisode inexistant" }, "WaiveObligation", { obligation: "visit:nowhere/F1", ground: "refused" }),
  desk("mistake", { en: "Reception waives a visit", fr: "L’accueil renonce à une visite" }, "WaiveObligation", { obligation: "visit:left-1/F2", ground: "refused" }, { actor: reception }),
  desk("mistake", { en: "A visit is waived without a reason", fr: "On renonce à une visite sans motif" }, "WaiveObligation", { obligation: "visit:left-1/F2", ground: "refused" }, { withoutReason: true }),
  desk("mistake", { en: "A dressing is entered under next month's date, unconfirmed", fr: "Un pansement est inscrit à une date du mois prochain, sans confirmation" }, "RecordDressing", { episode: "left-1" }, { on: 30, unconfirmed: true }),
  desk("mistake", { en: "The wire is recorded as out, no reason given for so early a day", fr: "La broche est inscrite comme retirée, sans motif si tôt" }, "RecordWireRemoved", ({ facts }) =>
    facts.wires.some(({ out }) => out === undefined) ? { foot: "left", wires: [wire], count: 1, tipIntact: true, by: "Nora Example", where: "clinic" } : undefined, { withoutReason: true }),
];

const wrongFilms: readonly Move[] = [
  desk("mistake", { en: "A film of another patient is added, its name differs", fr: "La radiographie d’une autre personne est ajoutée, le nom diffère" }, "AddFilm", ({ facts, today }) =>
    facts.films.length === 0 ? { ...film({}, today), mismatch: [{ field: "name", film: "EXEMPLE^BLAISE", chart: "Exemple, Aline" }] } : undefined,
  ),
  desk("mistake", { en: "A film of the right foot is added", fr: "Une radiographie du pied droit est ajoutée" }, "AddFilm", ({ facts, today }) => (facts.films.length === 0 ? film({ side: "right" }, today) : undefined)),
  desk("mistake", { en: "A film of last month is added", fr: "Une radiographie du mois dernier est ajoutée" }, "AddFilm", ({ facts, today }) => (facts.films.length === 0 ? film({}, today - 30) : undefined)),
  desk("mistake", { en: "Another film is added under the same id", fr: "Une autre radiographie est ajoutée sous le même identifiant" }, "AddFilm", ({ today }) => ({ ...film({}, today), file: { ...file, contentHash: "b2" } })),
  desk("mistake", { en: "The film is measured", fr: "La radiographie est mesurée" }, "MeasureFilm", { film: "film-1", landmarks, measurements: [] }),
  desk("mistake", { en: "A film that is not there is settled as the patient's", fr: "Une radiographie absente est attribuée à la personne" }, "SettleFilmIdentity", { film: "film-9", belongs: true }),
  {
    title: { en: "The wire is taken for out on that film, though it is in", fr: "La broche est crue retirée sur cette radiographie, alors qu’elle est en place" },
    kind: "mistake",
    after: (world, decide) => enter(decide, world, "RecordWireRemovedElsewhere", { foot: "left", wires: [wire], evidence: { kind: "film", film: "film-1" } }),
  },
];

const wrongAmendments: readonly Move[] = [
  desk("mistake", { en: "An entry that is not there is voided", fr: "Une inscription inexistante est annulée" }, "VoidEvent", { voids: "nothing" }),
  desk("mistake", { en: "The void is corrected", fr: "L’annulation est corrigée" }, "CorrectEvent", (world) => {
    const corrects = eventOf(world, "EventVoided");
    return corrects === undefined ? undefined : { corrects, occurredOn: civilDay(world.today), payload: { voids: "c0" } };
  }),
  desk("mistake", { en: "The episode's opening is voided", fr: "L’ouverture de l’épisode est annulée" }, "VoidEvent", (world) => {
    const voids = eventOf(world, "EpisodeOpened");
    return voids === undefined ? undefined : { voids };
  }),
  desk("mistake", { en: "The episode is corrected to another id", fr: "L’épisode est corrigé vers un autre identifiant" }, "CorrectEvent", (world) => {
    const corrects = eventOf(world, "EpisodeOpened");
    return corrects === undefined ? undefined : { corrects, occurredOn: civilDay(world.today), payload: { episode: "left-9", foot: "left", protocolVersion: 1 } };
  }),
];

/** Everything that may be entered at a desk. */
export const deskMoves: readonly Move[] = [...rightly, ...wrongly, ...wrongFilms, ...wrongAmendments];

import type { Text } from "@firstray/radiograph";
import { civilDay } from "./civil-day.ts";
import { deskMove, eventOf } from "./desk-move.ts";
import { enter, reception } from "./enter.ts";
import type { Move } from "./move.ts";
import type { NamedDecider } from "./named-decider.ts";
import type { World } from "./world.ts";

const left = { foot: "left", episode: "left-1" } as const;
const wire = "o1/left/1";

const rightly: readonly Move[] = [
  deskMove("right", { en: "The first visit is held", fr: "La première visite a lieu" }, "RecordVisit", ({ facts }) =>
    facts.episodes.every(({ visits }) => visits.length === 0) ? { visits: [{ item: "F1", ...left }], withSurgeon: true } : undefined,
  ),
];

const wrongCourse: readonly Move[] = [
  deskMove("mistake", { en: "The episode is closed as completed", fr: "L’épisode est clos comme terminé" }, "CloseEpisode", {
    ...{ episode: "left-1", outcome: "completed" },
  }),
  deskMove(
    "mistake",
    { en: "An operation is scheduled for the foot", fr: "Une opération est prévue pour le pied" },
    "ScheduleOperation",
    ({ today, facts }) => ({
      operation: `p${facts.operations.length}`,
      on: civilDay(today),
      feet: [left],
    }),
  ),
  deskMove(
    "mistake",
    {
      en: "An operation that is not there is recorded as not held",
      fr: "Une opération inexistante est inscrite comme n’ayant pas eu lieu",
    },
    "RecordOperationNotHeld",
    { operation: "o9", feet: ["left"], outcome: { kind: "cancelled", by: "patient" } },
  ),
  deskMove(
    "mistake",
    { en: "The operation is recorded as held again", fr: "L’opération est inscrite une deuxième fois" },
    "RecordOperationHeld",
    {
      operation: "o1",
      feet: [{ ...left, wires: 1 }],
    },
  ),
  deskMove(
    "mistake",
    { en: "The first visit is recorded again", fr: "La première visite est inscrite de nouveau" },
    "RecordVisit",
    ({ facts }) =>
      facts.episodes.some(({ visits }) => visits.length > 0) ? { visits: [{ item: "F1", ...left }], withSurgeon: true } : undefined,
  ),
  deskMove(
    "mistake",
    {
      en: "A dressing is entered under next month's date, unconfirmed",
      fr: "Un pansement est inscrit à une date du mois prochain, sans confirmation",
    },
    "RecordDressing",
    { episode: "left-1" },
    { on: 30, unconfirmed: true },
  ),
  deskMove(
    "mistake",
    { en: "The wire is recorded as out on day 0, no reason given", fr: "La broche est inscrite comme retirée au jour 0, sans motif" },
    "RecordWireRemoved",
    (world) =>
      isEarly(world) ? { foot: "left", wires: [wire], count: 1, tipIntact: true, by: "Nora Example", where: "clinic" } : undefined,
    { withoutReason: true },
  ),
];

/** Later the same entry would be complete evidence, sworn to falsely: that is not asked of the record. */
function isEarly({ facts, today }: World): boolean {
  const insertedOn = facts.wires.find(({ id }) => id === wire)?.insertedOn;
  return insertedOn !== undefined && insertedOn.until(civilDay(today)).days < 25;
}

const wrongWires: readonly Move[] = [
  deskMove(
    "mistake",
    { en: "A wire that is not in the ledger is said to be out", fr: "Une broche absente du registre est dite retirée" },
    "RecordWireFoundOut",
    { foot: "left", wires: ["o9/left/1"], tipIntact: true, examinedBy: "Nora Example" },
  ),
];

const wrongOwed: readonly Move[] = [
  deskMove(
    "mistake",
    { en: "Something that does not exist is settled", fr: "On règle quelque chose qui n’existe pas" },
    "SettleReconcile",
    {
      ...{ obligation: "reconcile:nothing", explanation: "x" },
    },
  ),
  deskMove("mistake", { en: "The wire's removal is waived", fr: "On renonce au retrait de la broche" }, "WaiveObligation", {
    ...{ obligation: `wire-removal:${wire}`, ground: "refused" },
  }),
  deskMove("mistake", { en: "What came of the operation is waived", fr: "On renonce à l’issue de l’opération" }, "WaiveObligation", {
    ...{ obligation: "record-outcome:left-1", ground: "refused" },
  }),
  deskMove(
    "mistake",
    { en: "A visit of an episode that is not there is waived", fr: "On renonce à la visite d’un épisode inexistant" },
    "WaiveObligation",
    { obligation: "visit:nowhere/F1", ground: "refused" },
  ),
  deskMove(
    "mistake",
    { en: "Reception waives a visit", fr: "L’accueil renonce à une visite" },
    "WaiveObligation",
    { obligation: "visit:left-1/F2", ground: "refused" },
    { actor: reception },
  ),
  deskMove(
    "mistake",
    { en: "A visit is waived without a reason", fr: "On renonce à une visite sans motif" },
    "WaiveObligation",
    { obligation: "visit:left-1/F2", ground: "refused" },
    { withoutReason: true },
  ),
];

/** The first visit's record is voided, and then something is said of the void. */
function ofVoidedVisit(title: Text, then: (world: World, decide: NamedDecider, visit: string) => World): Move {
  return {
    title,
    kind: "mistake",
    after: (world, decide) => {
      const visit = eventOf(world, "VisitHeld");
      return visit === undefined ? undefined : then(enter(decide, world, "VoidEvent", { voids: visit }), decide, visit);
    },
  };
}

const wrongAmendments: readonly Move[] = [
  deskMove("mistake", { en: "An entry that is not there is voided", fr: "Une inscription inexistante est annulée" }, "VoidEvent", {
    voids: "nothing",
  }),
  ofVoidedVisit(
    {
      en: "The first visit's record is voided by two people at once",
      fr: "L’inscription de la première visite est annulée par deux personnes à la fois",
    },
    (world, decide, visit) => enter(decide, world, "VoidEvent", { voids: visit }),
  ),
  ofVoidedVisit(
    { en: "The void of the first visit's record is corrected", fr: "L’annulation de la première visite est corrigée" },
    (world, decide) => {
      const corrects = eventOf(world, "EventVoided") ?? "nothing";
      return enter(decide, world, "CorrectEvent", { corrects, occurredOn: civilDay(world.today), payload: { voids: "c0" } });
    },
  ),
  deskMove("mistake", { en: "The episode's opening is voided", fr: "L’ouverture de l’épisode est annulée" }, "VoidEvent", (world) => {
    const voids = eventOf(world, "EpisodeOpened");
    return voids === undefined ? undefined : { voids };
  }),
  deskMove(
    "mistake",
    { en: "The episode is corrected to another id", fr: "L’épisode est corrigé vers un autre identifiant" },
    "CorrectEvent",
    (world) => {
      const corrects = eventOf(world, "EpisodeOpened");
      const payload = { episode: "left-9", foot: "left", protocolVersion: 1 };
      return corrects === undefined ? undefined : { corrects, occurredOn: civilDay(world.today), payload };
    },
  ),
];

/** Visits, waivers, the calendar and what is said of them later, around a foot with one wire in. */
export const deskMoves: readonly Move[] = [...rightly, ...wrongCourse, ...wrongWires, ...wrongOwed, ...wrongAmendments];

import { civilDay } from "./civil-day.ts";
import { courseOfFollowUp, noContact, person } from "./course-of-follow-up.ts";
import { deskMove } from "./desk-move.ts";
import type { Move } from "./move.ts";

/** What is done about what is owed, rightly and wrongly: hindrances, owners, calls, and what a restore lost. */
export const followUpMoves: readonly Move[] = [
  ...courseOfFollowUp,
  deskMove(
    "mistake",
    { en: "A foot without a wire is called hindered", fr: "Un pied sans broche est déclaré empêché" },
    "RecordHindrance",
    ({ today }) => ({ feet: ["right"], ...noContact, nextOn: civilDay(today + 14) }),
  ),
  deskMove(
    "mistake",
    { en: "A hindered wire is put off for a year", fr: "Une broche empêchée est reportée d’un an" },
    "RecordHindrance",
    ({ today }) => ({ feet: ["left"], ...noContact, nextOn: civilDay(today + 365) }),
  ),
  deskMove("mistake", { en: "A hindrance that is not there is ended", fr: "On met fin à un empêchement inexistant" }, "EndHindrance", {
    ...{ feet: ["left"], hindrance: "transferred", describes: "agrees" },
  }),
  deskMove(
    "mistake",
    { en: "What another record owes is given to somebody here", fr: "Ce que doit un autre dossier est confié à quelqu’un ici" },
    "AssignObligation",
    { obligation: "visit:nowhere/F1", owner: person },
  ),
  deskMove(
    "mistake",
    { en: "A warning sign that nobody reported is acknowledged", fr: "On accuse réception d’un signe que personne n’a signalé" },
    "AcknowledgeRedFlag",
    {
      ...{ report: "nothing", decision: "seen", over: true },
    },
  ),
  deskMove("mistake", { en: "A call that nobody asked for is made", fr: "On rappelle sans que personne l’ait demandé" }, "RecordCallBack", {
    ...{ request: "nothing", reached: true, said: "x" },
  }),
  deskMove(
    "mistake",
    { en: "A clinic day that is not missing is arranged", fr: "On trouve un jour de clinique qui ne manquait pas" },
    "ArrangeClinicDay",
    ({ today }) => ({
      ...{ operation: "o1", foot: "left", item: "F2" },
      on: civilDay(today),
    }),
  ),
  deskMove("mistake", { en: "A gap that is not there is confirmed", fr: "On confirme une perte inexistante" }, "ConfirmRestoreGap", {
    ...{ obligation: "reconcile-gap:nothing/1", explanation: "x" },
  }),
];

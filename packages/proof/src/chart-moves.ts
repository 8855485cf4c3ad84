import { civilDay } from "./civil-day.ts";
import { deskMove } from "./desk-move.ts";
import type { Move } from "./move.ts";

const patient = { familyName: "Exemple", givenName: "Aline", number: "T-1", birthDate: "1975-03-02", language: "fr" } as const;

/** A chart from its first page: who it is, which feet, by which protocol. */
export const chartMoves: readonly Move[] = [
  deskMove("right", { en: "The patient is registered", fr: "La personne est inscrite" }, "RegisterPatient", ({ facts }) =>
    facts.patient === undefined ? patient : undefined,
  ),
  deskMove(
    "right",
    { en: "An episode of the left foot is opened", fr: "Un épisode du pied gauche est ouvert" },
    "OpenEpisode",
    ({ facts }) => (facts.episodes.length > 0 ? undefined : { episode: "left-1", foot: "left", protocolVersion: 1 }),
  ),
  deskMove(
    "right",
    { en: "The left episode is closed: moved away", fr: "L’épisode gauche est clos : déménagement" },
    "CloseEpisode",
    ({ facts }) => (facts.episodes.some(({ closed }) => closed === undefined) ? { episode: "left-1", outcome: "moved-away" } : undefined),
  ),
  deskMove(
    "mistake",
    { en: "The patient is registered again", fr: "La personne est inscrite de nouveau" },
    "RegisterPatient",
    ({ facts }) => (facts.patient === undefined ? undefined : patient),
  ),
  deskMove(
    "mistake",
    { en: "Consent is entered for an episode that is not there", fr: "Un consentement est inscrit à un épisode inexistant" },
    "RecordConsent",
    { episode: "nowhere", copyGiven: true },
  ),
  deskMove(
    "mistake",
    {
      en: "A right foot's operation is put into the left foot's episode",
      fr: "L’opération d’un pied droit est mise à l’épisode du gauche",
    },
    "ScheduleOperation",
    ({ today }) => ({ operation: "o9", on: civilDay(today), feet: [{ foot: "right", episode: "left-1" }] }),
  ),
  deskMove("mistake", { en: "A second episode of the foot is opened", fr: "Un deuxième épisode du pied est ouvert" }, "OpenEpisode", {
    ...{ episode: "left-2", foot: "left", protocolVersion: 1 },
  }),
  deskMove(
    "mistake",
    {
      en: "An episode is opened under a version of the protocol that is not there",
      fr: "Un épisode est ouvert sous une version inexistante du protocole",
    },
    "OpenEpisode",
    { episode: "left-3", foot: "left", protocolVersion: 9 },
  ),
  deskMove(
    "mistake",
    { en: "An episode is opened under an old version of the protocol", fr: "Un épisode est ouvert sous une ancienne version du protocole" },
    "OpenEpisode",
    { episode: "left-4", foot: "left", protocolVersion: 1 },
    { newest: 2 },
  ),
  deskMove(
    "mistake",
    { en: "The episode is moved to the version that it follows", fr: "L’épisode passe à la version qu’il suit déjà" },
    "AdoptProtocolVersion",
    { episode: "left-1", version: 1 },
  ),
];

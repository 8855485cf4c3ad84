import { emptyFacts, guards } from "@firstray/record";
import { enter } from "./enter.ts";
import { namedDecider } from "./named-decider.ts";
import type { World } from "./world.ts";

/** Nothing has happened: a living patient, an empty record. */
export const nothingYet: World = {
  body: { alive: true, operations: [], wires: [] },
  facts: emptyFacts,
  today: 0,
  mistakes: 0,
  sent: 0,
  entries: [],
};

const decide = namedDecider(guards);
const patient = { familyName: "Exemple", givenName: "Aline", number: "T-1", birthDate: "1975-03-02", language: "fr" } as const;
const known = enter(decide, nothingYet, "RegisterPatient", patient);
const left = enter(decide, known, "OpenEpisode", { episode: "left-1", foot: "left", protocolVersion: 1 });

/** An invented patient, registered, with an open episode of each foot; nothing is scheduled. */
export const registered: World = {
  ...enter(decide, left, "OpenEpisode", { episode: "right-1", foot: "right", protocolVersion: 1 }),
  entries: [],
};

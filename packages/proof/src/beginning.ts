import { emptyFacts, guards } from "@firstray/record";
import { knownFromToday, operated } from "./body-changes.ts";
import { civilDay } from "./civil-day.ts";
import { enter } from "./enter.ts";
import { namedDecider } from "./named-decider.ts";
import { reportHeld } from "./operation-moves.ts";
import { plannedLandmarks } from "./plan-moves.ts";
import type { World } from "./world.ts";

const decide = namedDecider(guards);

/** Nothing has happened: a living patient, an empty record. */
export const nothingYet: World = {
  body: { alive: true, nurseHasLeft: false, operations: [], wires: [] },
  facts: emptyFacts,
  today: 0,
  mistakes: 0,
  sent: 0,
  entries: [],
};

const named = { familyName: "Exemple", givenName: "Aline", number: "T-1", birthDate: "1975-03-02" } as const;
const patient = { ...named, language: "fr", phone: "000-0000", email: "aline@example.org" } as const;
const known = enter(decide, nothingYet, "RegisterPatient", patient);
const left = enter(decide, known, "OpenEpisode", { episode: "left-1", foot: "left", protocolVersion: 1 });

/** An invented patient, registered, with an open episode of each foot; nothing is scheduled. */
export const registered: World = {
  ...enter(decide, left, "OpenEpisode", { episode: "right-1", foot: "right", protocolVersion: 1 }),
  entries: [],
};

const scheduled = enter(decide, registered, "ScheduleOperation", {
  operation: "o1",
  on: civilDay(registered.today),
  feet: [{ foot: "left", episode: "left-1" }],
});
const operation = { id: "o1", feet: [{ foot: "left", wires: 1 }], on: registered.today, reported: false } as const;

/** The same, operated on the left foot as scheduled, one wire left in, everything recorded as it was. */
export const operatedLeft: World = {
  ...reportHeld(
    knownFromToday(operated(scheduled, operation), () => true),
    decide,
    operation,
  ),
  entries: [],
};

/** The same operation, which nobody entered, 25 days later. */
export const forgottenLeft: World = {
  ...knownFromToday(operated(scheduled, operation), () => true),
  today: registered.today + 25,
  entries: [],
};

const both = { contentHash: "a2", format: "dicom", columns: 2000, rows: 1000 } as const;

/** The same, with a film of both feet taken that day. */
export const withFilmOfBoth: World = {
  ...enter(decide, operatedLeft, "AddFilm", {
    film: "both",
    file: both,
    description: { view: "dorsoplantar", side: "right", weightBearing: "no", acquiredOn: civilDay(operatedLeft.today) },
    mismatch: [],
  }),
  entries: [],
};

const leftFilm = { view: "dorsoplantar", side: "left", weightBearing: "yes", acquiredOn: civilDay(registered.today) } as const;
const unmeasured = (["film-p", "film-u"] as const).reduce(
  (world, film) =>
    enter(decide, world, "AddFilm", {
      ...{ film, description: leftFilm, mismatch: [] },
      file: { contentHash: film, format: "dicom", columns: 2000, rows: 1000 },
    }),
  registered,
);

/** Registered, with two films of the left foot of which one is measured; the operation is ahead. */
export const measuredLeft: World = {
  ...enter(decide, unmeasured, "MeasureFilm", { film: "film-p", landmarks: plannedLandmarks, measurements: [] }),
  entries: [],
};

/** Another chart of the same patient, with an open episode of each foot. */
const secondChart = registered.facts;

/** Operated on and recorded as it was, in one of the two charts that the practice has of the patient. */
export const operatedWithTwoCharts: World = { ...operatedLeft, other: secondChart };

/** Registered twice; nothing is scheduled. */
export const registeredTwice: World = { ...registered, other: secondChart };

import { bookingReducers } from "./booking-reducers.ts";
import { callReducers } from "./call-reducers.ts";
import { episodeReducers } from "./episode-reducers.ts";
import type { Event, EventOf, EventType } from "./event.ts";
import type { Facts } from "./facts.ts";
import { filmReducers } from "./film-reducers.ts";
import { followUpReducers } from "./follow-up-reducers.ts";
import type { EventId, FilmId } from "./ids.ts";
import { operationReducers } from "./operation-reducers.ts";
import { patientReducers } from "./patient-reducers.ts";
import { planReducers } from "./plan-reducers.ts";
import type { Reducers } from "./reducer.ts";
import { type HistoryState, standingEvents, statesOf } from "./standing-events.ts";
import { wireReducers } from "./wire-reducers.ts";

/** Nothing has happened yet. */
export const emptyFacts: Facts = {
  episodes: [],
  operations: [],
  wires: [],
  films: [],
  plans: [],
  discrepancies: [],
  fragments: [],
  waived: [],
  assigned: [],
  redFlags: [],
  callBacks: [],
  gaps: [],
  clinicDays: [],
  bookings: [],
  history: [],
};

const reducers: Reducers = {
  ...patientReducers,
  ...episodeReducers,
  ...filmReducers,
  ...planReducers,
  ...operationReducers,
  ...wireReducers,
  ...followUpReducers,
  ...callReducers,
  ...bookingReducers,
  // A record ends with it: what it destroyed is not there to be folded.
  RecordDestroyed: (facts) => facts,
  EventVoided: (facts) => facts,
  EventCorrected: (facts) => facts,
};

/**
 * The facts after one more event; the same event again changes nothing. What amends earlier events (a void, a correction, a film
 * settled as somebody else's or split in two) is folded by reading the whole history again, which itself never changes.
 * @throws RangeError when a correction's payload is not one of its event's type.
 */
export function evolve(facts: Facts, event: Event): Facts {
  if (facts.history.some(({ id }) => id === event.id)) return facts;
  const history = [...facts.history, event];
  if (isReadWhole(event)) return factsOf(history);
  return { ...applied(facts, event, rejectedFilmsOf(facts)), history };
}

/** The facts that a history says, folded from nothing; duplicates count once. */
export function factsOf(events: readonly Event[]): Facts {
  const seen = new Set<EventId>();
  const history = events.filter(({ id }) => !seen.has(id) && seen.add(id));
  const rejected = rejectedByHistory(history);
  const standing = standingEvents(history, rejected);
  return { ...standing.reduce((facts, event) => applied(facts, event, rejected), emptyFacts), history };
}

function isReadWhole({ type }: Event): boolean {
  return type === "EventVoided" || type === "EventCorrected" || type === "FilmIdentitySettled" || type === "FilmSplit";
}

/** For every event, whether it stands, was corrected or was voided. */
export function historyStates(facts: Facts): ReadonlyMap<EventId, HistoryState> {
  return statesOf(facts.history, rejectedFilmsOf(facts));
}

/** Films that a person has settled as another patient's: never evidence of anything. */
export function rejectedFilmsOf(facts: Facts): ReadonlySet<FilmId> {
  return new Set(facts.films.filter(({ identity }) => identity.kind === "settled" && !identity.belongs).map(({ id }) => id));
}

/** Settled first and from the films' events alone, because a film found later to be another's undoes what rested on it before. */
function rejectedByHistory(history: readonly Event[]): ReadonlySet<FilmId> {
  const nobody: ReadonlySet<FilmId> = new Set();
  const ofFilms = standingEvents(history, nobody).filter(
    ({ type }) => type === "FilmAdded" || type === "FilmSplit" || type === "FilmIdentitySettled",
  );
  return rejectedFilmsOf(ofFilms.reduce((facts, event) => applied(facts, event, nobody), emptyFacts));
}

function applied<Type extends EventType>(facts: Facts, event: EventOf<Type>, rejectedFilms: ReadonlySet<FilmId>): Facts {
  return reducers[event.type](facts, event, rejectedFilms);
}

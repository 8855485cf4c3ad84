import { correctedEvent } from "./corrected-event.ts";
import type { Event, EventPayloads } from "./event.ts";
import type { EventId, FilmId } from "./ids.ts";

/** What later events have made of an event. */
export type HistoryState = "stands" | "corrected" | "voided";

interface Amendments {
  readonly voided: ReadonlySet<EventId>;
  readonly corrections: ReadonlyMap<EventId, EventPayloads["EventCorrected"]>;
}

/**
 * What the history says once its corrections and voids are taken into account, in the order recorded. The last correction of an
 * event counts; a void or a correction that is itself voided does not; a void that rests on a film of somebody else does not.
 * @throws RangeError when a correction's payload is not one of its event's type: the record cannot be read, and says so.
 */
export function standingEvents(history: readonly Event[], rejectedFilms: ReadonlySet<FilmId>): readonly Event[] {
  const { voided, corrections } = amendmentsOf(history, rejectedFilms);
  return history.filter((event) => !voided.has(event.id)).map((event) => amended(event, corrections.get(event.id)));
}

/** For every event of a history, whether it stands as it was written. */
export function statesOf(history: readonly Event[], rejectedFilms: ReadonlySet<FilmId>): ReadonlyMap<EventId, HistoryState> {
  const { voided, corrections } = amendmentsOf(history, rejectedFilms);
  return new Map(
    history.map(
      ({ id }) => [id, voided.has(id) ? "voided" : corrections.has(id) ? "corrected" : "stands"] satisfies [EventId, HistoryState],
    ),
  );
}

/** Read backwards: what amends an event is recorded after it, and may itself have been voided later still. */
function amendmentsOf(history: readonly Event[], rejectedFilms: ReadonlySet<FilmId>): Amendments {
  const voided = new Set<EventId>();
  const corrections = new Map<EventId, EventPayloads["EventCorrected"]>();
  for (const event of history.toReversed()) {
    if (voided.has(event.id)) continue;
    if (event.type === "EventVoided" && !restsOn(event.payload, rejectedFilms)) voided.add(event.payload.voids);
    if (event.type === "EventCorrected" && !corrections.has(event.payload.corrects)) corrections.set(event.payload.corrects, event.payload);
  }
  return { voided, corrections };
}

function restsOn({ ground }: EventPayloads["EventVoided"], films: ReadonlySet<FilmId>): boolean {
  return ground?.kind === "no-wire-seen" && ground.evidence.kind === "film" && films.has(ground.evidence.film);
}

function amended(event: Event, correction: EventPayloads["EventCorrected"] | undefined): Event {
  if (correction === undefined || event.type === "EventVoided" || event.type === "EventCorrected") return event;
  const corrected = correctedEvent(event, correction);
  if ("kind" in corrected) throw new RangeError(`The correction of event ${event.id} cannot be read: ${corrected.sentence.en}`);
  return corrected;
}

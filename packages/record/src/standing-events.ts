import { correctedEvent } from "./corrected-event.ts";
import type { Event, EventPayloads } from "./event.ts";
import type { EventId, FilmId } from "./ids.ts";

/** What later events have made of an event. */
export type HistoryState = "stands" | "corrected" | "voided";

/** An event with what was recorded about it after it. */
interface Amended {
  readonly event: Event;
  readonly isVoided: boolean;
  readonly correction: EventPayloads["EventCorrected"] | undefined;
}

/**
 * What the history says once its corrections and voids are taken into account, in the order recorded. The last correction of an
 * event counts; a void or a correction that is itself voided does not; a void that rests on a film of somebody else does not.
 * @throws RangeError when a correction's payload is not one of its event's type: the record cannot be read, and says so.
 */
export function standingEvents(history: readonly Event[], rejectedFilms: ReadonlySet<FilmId>): readonly Event[] {
  return amendmentsOf(history, rejectedFilms)
    .filter(({ isVoided }) => !isVoided)
    .map(({ event, correction }) => amended(event, correction));
}

/** For every event of a history, whether it stands as it was written. */
export function statesOf(history: readonly Event[], rejectedFilms: ReadonlySet<FilmId>): ReadonlyMap<EventId, HistoryState> {
  const stateOf = ({ isVoided, correction }: Amended): HistoryState => {
    if (isVoided) return "voided";
    return correction === undefined ? "stands" : "corrected";
  };
  return new Map(amendmentsOf(history, rejectedFilms).map((amendment) => [amendment.event.id, stateOf(amendment)]));
}

/** Read backwards: only what is recorded after an event amends it, and may itself have been voided later still. */
function amendmentsOf(history: readonly Event[], rejectedFilms: ReadonlySet<FilmId>): readonly Amended[] {
  const voided = new Set<EventId>();
  const corrections = new Map<EventId, EventPayloads["EventCorrected"]>();
  const backwards = history.toReversed().map((event): Amended => {
    const isVoided = voided.has(event.id);
    const correction = corrections.get(event.id);
    if (!isVoided && event.type === "EventVoided" && !restsOn(event.payload, rejectedFilms)) voided.add(event.payload.voids);
    if (!isVoided && event.type === "EventCorrected" && !corrections.has(event.payload.corrects))
      corrections.set(event.payload.corrects, event.payload);
    return { event, isVoided, correction };
  });
  return backwards.toReversed();
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

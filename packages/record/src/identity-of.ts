import type { Event } from "./event.ts";

/** The id of the thing that an event brought into the record; corrected, the event still speaks of that thing. */
export function identityOf(event: Event): string {
  switch (event.type) {
    case "EpisodeOpened":
      return event.payload.episode;
    case "FilmAdded":
      return `${event.payload.film} ${event.payload.file.contentHash}`;
    case "FilmSplit":
      return [event.payload.film, ...event.payload.parts.map(({ film }) => film)].join(" ");
    case "FilmCalibrated":
      return event.payload.film;
    case "PlanSigned":
    case "CorrectionAchieved":
      return JSON.stringify(event.payload); // nothing of it is ever corrected: a plan is voided and signed anew
    case "OperationScheduled":
    case "OperationHeld":
      return event.payload.operation;
    case "WireInserted":
      return event.payload.wire;
    default:
      return "";
  }
}

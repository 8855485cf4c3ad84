import type { Side } from "@firstray/radiograph";
import type { Event } from "./event.ts";
import type { EpisodeId, FilmId } from "./ids.ts";

/** What an event names that must be there: episodes (with the foot it takes them for) and films. */
export interface References {
  readonly episodes: readonly { readonly episode: EpisodeId; readonly foot?: Side }[];
  readonly films: readonly FilmId[];
}

const nothing: References = { episodes: [], films: [] };

/** What one event refers to. */
export function referencesOf(event: Event): References {
  switch (event.type) {
    case "ProtocolVersionAdopted":
    case "EpisodeClosed":
    case "AssessmentRecorded":
    case "ConsentRecorded":
    case "ConsentCopyGiven":
    case "PostoperativeCareRead":
    case "DressingChanged":
    case "ExerciseInstructionGiven":
    case "ExercisesStarted":
    case "ExerciseCallMade":
    case "QuestionnaireScored":
      return { ...nothing, episodes: [{ episode: event.payload.episode }] };
    case "EpisodeOpened": {
      const { reoperationOf, foot } = event.payload;
      return reoperationOf === undefined ? nothing : { ...nothing, episodes: [{ episode: reoperationOf, foot }] };
    }
    case "OperationScheduled":
    case "OperationHeld":
      return { ...nothing, episodes: event.payload.feet };
    case "VisitHeld":
    case "VisitBooked":
    case "VisitBookingCancelled":
      return { ...nothing, episodes: event.payload.visits };
    case "FilmDescribed":
    case "FilmIdentitySettled":
    case "FilmLateralitySettled":
    case "FilmMeasured":
    case "FilmSplit":
    case "FilmCalibrated":
    case "FragmentFilmed":
    case "CorrectionAchieved":
      return { ...nothing, films: [event.payload.film] };
    case "PlanSigned":
      return { episodes: [event.payload], films: [event.payload.film] };
    case "WireRemoved":
    case "WireFoundOut":
      return { ...nothing, films: event.payload.film === undefined ? [] : [event.payload.film] };
    case "WireRemovedElsewhere":
      return { ...nothing, films: event.payload.evidence.kind === "film" ? [event.payload.evidence.film] : [] };
    default:
      return nothing;
  }
}

import type { PatientDetails } from "@firstray/record";
import type { Scribe } from "./scribe.ts";

/** One demo patient: who, registered on which day counted from today, and what happened to them. */
export interface Story {
  readonly patient: PatientDetails;
  readonly registeredOn: number;
  readonly tell: (scribe: Scribe) => Promise<void>;
}

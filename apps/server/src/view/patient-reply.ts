import type { PatientReply } from "@firstray/contract";
import { obligations, standingBookings } from "@firstray/pathway";
import type { PatientDetails } from "@firstray/record";
import type { Temporal } from "temporal-polyfill";
import type { FilmRow } from "../store/film-row.ts";
import type { LoadedRecord } from "../store/load-record.ts";
import { bookingReply } from "./booking-reply.ts";
import { episodeReply } from "./episode-reply.ts";
import { filmReply } from "./film-reply.ts";
import { historyEntries } from "./history-entries.ts";
import { obligationReply } from "./obligation-reply.ts";
import { wireReply } from "./wire-reply.ts";

/** A patient's page on a day: the record folded, the pathway evaluated. */
export function patientReply(
  { patient, sequence, facts, protocolOf }: LoadedRecord,
  films: ReadonlyMap<string, FilmRow>,
  on: Temporal.PlainDate,
): Omit<PatientReply, "mergedInto" | "mergedCharts"> {
  if (!facts.patient) throw new Error(`a record begins with the patient's registration, got none for ${patient}`);
  return {
    id: patient,
    sequence,
    details: detailsOf(facts.patient),
    ...(facts.died && { died: facts.died.on.toString() }),
    episodes: facts.episodes.map((episode) => episodeReply(protocolOf, facts, episode, on)),
    wires: facts.wires.map(wireReply),
    films: facts.films.flatMap((fact) => {
      const row = films.get(fact.partOf?.film ?? fact.id);
      return row ? [filmReply(facts, fact, row)] : [];
    }),
    obligations: obligations(protocolOf, facts).map((obligation) => obligationReply(obligation, on)),
    bookings: standingBookings(protocolOf, facts).map((booking) => bookingReply(booking, on)),
    history: historyEntries(facts),
  };
}

function detailsOf({ registered: _, ...details }: PatientDetails & { readonly registered: unknown }): PatientDetails {
  return details;
}

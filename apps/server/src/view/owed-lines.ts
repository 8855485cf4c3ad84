import type { WorklistReply } from "@firstray/contract";
import type { CivilDate } from "@firstray/record";
import { Temporal } from "temporal-polyfill";
import type { OwedRow } from "../store/owed-rows.ts";
import { obligationReply } from "./obligation-reply.ts";
import { owedObligation } from "./owed-obligation.ts";

/** What is owed, line by line, as it stands on a day, with whose it is. */
export function owedLines(rows: readonly OwedRow[], on: Temporal.PlainDate): WorklistReply["items"] {
  const days = new Map<CivilDate, Temporal.PlainDate>();
  const dayOf = (day: CivilDate): Temporal.PlainDate => {
    const known = days.get(day) ?? Temporal.PlainDate.from(day);
    days.set(day, known);
    return known;
  };
  return rows.map((row) => ({
    ...obligationReply(owedObligation(row, dayOf), on),
    patient: row.patient,
    ...(row.survivor && { survivor: row.survivor }),
  }));
}

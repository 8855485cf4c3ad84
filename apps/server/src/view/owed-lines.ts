import type { WorklistReply } from "@firstray/contract";
import type { Temporal } from "temporal-polyfill";
import type { OwedRow } from "../store/owed-rows.ts";
import { obligationReply } from "./obligation-reply.ts";
import { owedObligation } from "./owed-obligation.ts";

/** What is owed, line by line, as it stands on a day, with whose it is. */
export function owedLines(rows: readonly OwedRow[], on: Temporal.PlainDate): WorklistReply["items"] {
  return rows.map((row) => ({
    ...obligationReply(owedObligation(row), on),
    patient: row.patient,
    ...(row.survivor && { survivor: row.survivor }),
  }));
}

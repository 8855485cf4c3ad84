import { askedQuestionnaires, bookingDoubts, removalOpensDays } from "@firstray/pathway";
import type { BookedItem, Command, DecisionContext } from "@firstray/record";
import { Temporal } from "temporal-polyfill";
import { readClinicCalendar } from "../store/clinic-calendar.ts";
import type { Transaction } from "../store/in-practice.ts";
import type { LoadedRecord } from "../store/load-record.ts";
import { otherCharts } from "../store/other-charts.ts";

type Known = Pick<DecisionContext, "bookingDoubts" | "removalOpensDays" | "wiresInOtherCharts" | "questionnaires">;

/** What a decision may not find out for itself, asked for where the command makes something of it. */
export async function contextOfDecision(
  transaction: Transaction,
  practice: string,
  record: LoadedRecord,
  command: Command,
): Promise<Known> {
  const { facts, protocolOf } = record;
  switch (command.type) {
    case "RecordWireRemoved":
    case "RecordVisit":
      return { removalOpensDays: removalOpensDays(protocolOf, facts) };
    case "RecordQuestionnaire":
      return { questionnaires: askedQuestionnaires(protocolOf, facts) };
    case "BookVisit":
      return { bookingDoubts: await doubtsOf(transaction, practice, record, command.payload) };
    case "CloseEpisode":
      return { wiresInOtherCharts: await wiresInOtherCharts(transaction, practice, record.patient) };
    case "CorrectEvent":
      return {
        removalOpensDays: removalOpensDays(protocolOf, facts),
        questionnaires: askedQuestionnaires(protocolOf, facts),
        wiresInOtherCharts: await wiresInOtherCharts(transaction, practice, record.patient),
      };
    default:
      return {};
  }
}

async function doubtsOf(
  transaction: Transaction,
  practice: string,
  { facts, protocolOf }: LoadedRecord,
  { on, visits }: { readonly on: string; readonly visits: readonly BookedItem[] },
): Promise<NonNullable<Known["bookingDoubts"]>> {
  const calendar = await readClinicCalendar(transaction, practice);
  return bookingDoubts(protocolOf, calendar, facts, { on: Temporal.PlainDate.from(on), visits });
}

/** Feet in which another chart of the same person still owes a wire. */
async function wiresInOtherCharts(
  transaction: Transaction,
  practice: string,
  patient: string,
): Promise<NonNullable<Known["wiresInOtherCharts"]>> {
  const charts = await otherCharts(transaction, practice, patient);
  if (charts.length === 0) return [];
  const { rows } = await transaction.query<{ foot: "left" | "right" }>({
    name: "wires-in-charts",
    text: `SELECT DISTINCT foot FROM firstray.obligation
      WHERE practice_id = $1 AND patient_id = ANY ($2::uuid[]) AND kind = 'wire-removal' AND NOT settled`,
    values: [practice, charts],
  });
  return rows.map(({ foot }) => foot);
}

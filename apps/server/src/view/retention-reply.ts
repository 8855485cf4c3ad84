import type { DueRecord, RetentionReply } from "@firstray/contract";
import { destructionBarSentence } from "@firstray/pathway";
import { Temporal } from "temporal-polyfill";
import { dayIn } from "../clock.ts";
import type { House } from "../house.ts";
import { mayDestroyRecord, personsRecord } from "../record/persons-record.ts";
import type { Transaction } from "../store/in-practice.ts";
import { chartsLastWrittenBefore, destroyedRecords, type OldChart, readRetention } from "../store/retention-rows.ts";

/** More are not folded for one page; the reply says when there are more. */
const mostDue = 100;
const mostDestroyed = 100;

/** For how long records are kept, those whose period has passed, with whatever bars their destruction, and those that were destroyed. */
export async function retentionReply(transaction: Transaction, house: House): Promise<RetentionReply> {
  const { practice } = house.store;
  const { years, restored } = await readRetention(transaction, practice);
  const old = years === null ? [] : await oldCharts(transaction, house, years);
  const due: DueRecord[] = [];
  for (const chart of old.slice(0, mostDue)) due.push(...(await dueRecord(transaction, house, { chart, years })));
  return {
    years,
    ...(restored && { restored }),
    due,
    more: old.length > mostDue,
    destroyed: await destroyedRecords(transaction, practice, mostDestroyed),
  };
}

function oldCharts(transaction: Transaction, { store, clock, practice: { timeZone } }: House, years: number): Promise<readonly OldChart[]> {
  const before = clock.now().toZonedDateTimeISO(timeZone).subtract({ years }).startOfDay().toInstant().toString();
  return chartsLastWrittenBefore(transaction, store.practice, { before, atMost: mostDue + 1 });
}

/** None where another chart of the person is younger: the period of the whole record has not passed. */
async function dueRecord(
  transaction: Transaction,
  house: House,
  { chart, years }: { readonly chart: OldChart; readonly years: number | null },
): Promise<readonly DueRecord[]> {
  const person = await personsRecord(transaction, house.store.practice, chart.patient.id);
  const may = mayDestroyRecord(person, house, years);
  const bars = may.kind === "may" ? [] : may.bars;
  if (bars.some(({ kind }) => kind === "inside-period")) return [];
  return [
    {
      patient: chart.patient,
      charts: person.charts.map((one) => ({ patient: one.patient, sequence: one.kind === "record" ? one.sequence : 1 })),
      lastEntryOn: dayIn(house.practice.timeZone, Temporal.Instant.from(chart.lastAt)),
      bars: bars.map(destructionBarSentence),
      ...(person.kept && { kept: person.kept }),
    },
  ];
}

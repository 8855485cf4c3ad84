import { type DestructionCase, type MayDestroy, mayDestroy } from "@firstray/pathway";
import { Temporal } from "temporal-polyfill";
import { dayIn } from "../clock.ts";
import type { House } from "../house.ts";
import type { Transaction } from "../store/in-practice.ts";
import { type LoadedRecord, loadRecord, type UnreadableRecord } from "../store/load-record.ts";
import { otherCharts } from "../store/other-charts.ts";
import { lastCommunicationAt, retentionHoldOf } from "../store/retention-rows.ts";

/** All charts of a person but those that are destroyed already, each as it can be read, in the order in which they are held. */
export interface PersonsRecord {
  readonly charts: readonly (LoadedRecord | UnreadableRecord)[];
  /** That somebody wants it kept, and why. */
  readonly kept: Awaited<ReturnType<typeof retentionHoldOf>>;
  readonly lastMentionAt: string | undefined;
}

/** The whole record of the person whose chart this is. */
export async function personsRecord(transaction: Transaction, practice: string, patient: string): Promise<PersonsRecord> {
  const ids = [patient, ...(await otherCharts(transaction, practice, patient))];
  const charts: (LoadedRecord | UnreadableRecord)[] = [];
  for (const id of ids) {
    const record = await loadRecord(transaction, practice, id);
    if (record.kind !== "destroyed") charts.push(record);
  }
  const kept = await retentionHoldOf(transaction, practice, ids);
  return { charts, kept, lastMentionAt: await lastCommunicationAt(transaction, practice, ids) };
}

/** Whether a person's record may be destroyed now. @param years - the practice's period; null: it has set none. */
export function mayDestroyRecord(
  { charts, kept, lastMentionAt }: PersonsRecord,
  { clock, practice: { timeZone } }: Pick<House, "clock" | "practice">,
  years: number | null,
): MayDestroy {
  const dayOf = (moment: Temporal.Instant): Temporal.PlainDate => Temporal.PlainDate.from(dayIn(timeZone, moment));
  const asked: DestructionCase = {
    ...{ charts, timeZone, kept: kept !== undefined },
    years: years ?? undefined,
    lastMentionOn: lastMentionAt === undefined ? undefined : dayOf(Temporal.Instant.from(lastMentionAt)),
  };
  return mayDestroy(asked, dayOf(clock.now()));
}

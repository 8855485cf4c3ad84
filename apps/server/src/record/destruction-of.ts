import type { DestroyedReply } from "@firstray/contract";
import type { Transaction } from "../store/in-practice.ts";
import { loadRecord } from "../store/load-record.ts";
import { earlierReply } from "./earlier-reply.ts";

/**
 * What a command destroyed before: the same command twice is one destruction.
 * @throws Problem when its id was used for another patient.
 */
export async function destructionOf(
  transaction: Transaction,
  practice: string,
  { patient, command }: { readonly patient: string; readonly command: string },
): Promise<DestroyedReply | undefined> {
  if ((await earlierReply(transaction, practice, { command, patient })) === undefined) return undefined;
  const record = await loadRecord(transaction, practice, patient);
  if (record.kind !== "destroyed") return undefined;
  const { occurredOn: on, actor: by, reason = "", payload } = record.event;
  return { patient, on, by, reason, years: payload.years, entries: payload.entries, films: payload.films };
}

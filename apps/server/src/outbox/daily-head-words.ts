import type { MessageWords } from "@firstray/pathway";
import type { CivilDate } from "@firstray/record";
import type { House } from "../house.ts";
import type { Transaction } from "../store/in-practice.ts";
import { worklistCounts } from "../store/worklist-counts.ts";
import type { Post } from "./post.ts";

const hashSql = "SELECT position, encode(row_hash, 'hex') AS hash FROM firstray.chain_head WHERE practice_id = $1";

/**
 * The practice's morning in a few lines, in both languages, without a name: what is owed, and the end of the chain of events, which a
 * restore is checked against.
 */
export async function dailyHeadWords(
  transaction: Transaction,
  { store: { practice }, practice: { name } }: Pick<House, "store" | "practice">,
  { publicUrl }: Post,
  on: CivilDate,
): Promise<MessageWords> {
  const { wiresIn, open, overdue } = await worklistCounts(transaction, practice, on);
  const { rows } = await transaction.query<{ position: number; hash: string }>({ name: "chain-end", text: hashSql, values: [practice] });
  const [end] = rows;
  const subject = `Liste de travail du ${on} / Worklist of ${on}`;
  const body = [
    `${name} · ${on}`,
    "",
    `Broches en place : ${wiresIn} · à faire : ${open} · en retard : ${overdue}`,
    `Wires in: ${wiresIn} · open: ${open} · overdue: ${overdue}`,
    "",
    `Fin de la chaîne / End of the chain: ${end?.position ?? 0} ${end?.hash ?? ""}`,
    ...(publicUrl === undefined ? [] : ["", `${publicUrl}/worklist`]),
    "",
  ].join("\n");
  return { subject, body, sms: subject };
}

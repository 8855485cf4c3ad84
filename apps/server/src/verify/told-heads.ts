import type { Transaction } from "../store/in-practice.ts";
import type { ChainPlace } from "./chain-fault.ts";

const mailsSql = `
  SELECT words ->> 'body' AS body FROM firstray.outbox
  WHERE practice_id = $1 AND message ->> 'step' = 'daily-head' AND words IS NOT NULL`;
const written = /(?:^|\s)(\d{1,15}) ([0-9a-f]{64})(?:\s|$)/m;

/** The ends of the chain that the mails of the practice's mornings told, as the outbox keeps them. */
export async function toldHeads(transaction: Transaction, practice: string): Promise<readonly ChainPlace[]> {
  const { rows } = await transaction.query<{ body: string }>({ name: "verify-told-heads", text: mailsSql, values: [practice] });
  return rows.flatMap(({ body }) => chainPlace(body) ?? []);
}

/** The end of a chain in a text, as a daily head writes it: position, space, hash. @example chainPlace("12 5f…") */
export function chainPlace(text: string): ChainPlace | undefined {
  const [, position, hash = ""] = written.exec(text) ?? [];
  return position === undefined ? undefined : { position: Number(position), hash: Buffer.from(hash, "hex") };
}

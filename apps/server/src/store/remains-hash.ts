import { createHash } from "node:crypto";
import { saidByRow } from "./event-hash.ts";
import type { ChainedRow } from "./event-row.ts";

/**
 * SHA-256, hexadecimal, of what stays of rows whose content is destroyed: who, what, when, their places and hashes, all but the payload
 * and the reason. A row's own hash covers its reason, and cannot be worked out again without it; this one, in the event that destroyed
 * them, can.
 * @param rows - a patient's, in their order.
 */
export function remainsHash(rows: readonly ChainedRow[]): string {
  const hash = createHash("sha256");
  for (const row of rows) {
    const said = saidByRow({ ...row, reason: null });
    hash.update(`[${row.position},${said},"${row.previous_hash.toString("hex")}","${row.row_hash.toString("hex")}"]\n`);
  }
  return hash.digest("hex");
}

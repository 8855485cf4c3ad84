import { createHash } from "node:crypto";
import { canonicalJson } from "./canonical-json.ts";
import type { ChainedRow, EventRow } from "./event-row.ts";

/** Hash before the first row of a practice. */
export const beforeFirstRow = Buffer.alloc(32);

/**
 * SHA-256 of a payload with its salt, so that the hash that outlives a destroyed payload cannot be guessed back.
 * @example payloadHash(salt, { foot: "left" })
 */
export function payloadHash(salt: Buffer, payload: unknown): Buffer {
  return createHash("sha256").update(salt).update(canonicalJson(payload)).digest();
}

/** SHA-256 of everything that a row says, its payload by hash, and of the row before it in the practice: as the database works it out. */
export function rowHash(practice: string, row: EventRow & Pick<ChainedRow, "position" | "previous_hash">): Buffer {
  const whole = `[${JSON.stringify(practice)},${row.position},${saidByRow(row)},${JSON.stringify(row.previous_hash.toString("hex"))}]`;
  return createHash("sha256").update(whole).digest();
}

/** What a row says between its position and the hash before it, as the members of a canonical JSON array. */
export function saidByRow(row: EventRow): string {
  const said = [
    row.patient_id,
    row.sequence,
    row.id,
    row.command_id,
    row.type,
    row.version,
    row.occurred_on,
    row.recorded_at,
    row.actor,
    row.reason,
    row.payload_hash.toString("hex"),
  ];
  return canonicalJson(said).slice(1, -1);
}

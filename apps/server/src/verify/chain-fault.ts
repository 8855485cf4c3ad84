import { payloadHash, rowHash } from "../store/event-hash.ts";
import type { ChainedRow } from "../store/event-row.ts";

/** A place in a practice's chain: a row's position and its hash, in hexadecimal where people read it. */
export interface ChainPlace {
  readonly position: number;
  readonly hash: Buffer;
}

/** The first row of a chain that is not as it was written, and what is wrong with it. */
export type ChainFault = { readonly position: number } & (
  | { readonly kind: "row-missing" }
  | { readonly kind: "payload-changed" }
  /** Its content is not there, and no later event of its patient says that it was destroyed. */
  | { readonly kind: "content-missing" }
  /** A later event says that its content was destroyed, and it is there. */
  | { readonly kind: "content-kept" }
  /** What stays of the rows whose content this one destroyed is not as it was. */
  | { readonly kind: "remains-changed" }
  | { readonly kind: "row-changed" }
  | { readonly kind: "row-moved"; readonly writtenAt: number }
  | { readonly kind: "row-before-replaced" }
  | { readonly kind: "tail-cut"; readonly lastAt: number }
  | { readonly kind: "head-differs" }
);

/** How far around its place a row that was moved is looked for. */
const searchedRows = 1000;

/**
 * What is wrong with a row that follows another; undefined: nothing.
 * @param before - the row before it, or `beforeFirstRow` at 0.
 * @param isDestroyed - whether a later event of the row's patient says that its content was destroyed. What is left of such a row is held
 * against that event, which alone can tell it (`remainsHash`).
 */
export function chainFault(practice: string, before: ChainPlace, row: ChainedRow, isDestroyed: boolean): ChainFault | undefined {
  const { position, salt, payload, reason } = row;
  if (position !== before.position + 1) return { kind: "row-missing", position: before.position + 1 };
  if (isDestroyed && (salt !== null || payload !== null || reason !== null)) return { kind: "content-kept", position };
  if (!isDestroyed && !rowHash(practice, row).equals(row.row_hash)) {
    const writtenAt = placeOfWriting(practice, row);
    return writtenAt === undefined ? { kind: "row-changed", position } : { kind: "row-moved", position, writtenAt };
  }
  if (!row.previous_hash.equals(before.hash)) return { kind: "row-before-replaced", position };
  if (isDestroyed) return undefined;
  if (salt === null || payload === null) return { kind: "content-missing", position };
  return payloadHash(salt, payload).equals(row.payload_hash) ? undefined : { kind: "payload-changed", position };
}

function placeOfWriting(practice: string, row: ChainedRow): number | undefined {
  for (let distance = 1; distance <= searchedRows; distance += 1) {
    for (const position of [row.position - distance, row.position + distance]) {
      if (rowHash(practice, { ...row, position }).equals(row.row_hash)) return position;
    }
  }
  return undefined;
}

/**
 * Whether a chain that ends at `last` holds an end that was known before: the database's own, or one that a daily head told.
 * @param hashAt - the hash of the row at the known position, where the chain has it.
 */
export function headFault(known: ChainPlace, last: ChainPlace, hashAt: Buffer | undefined): ChainFault | undefined {
  if (known.position > last.position) return { kind: "tail-cut", position: last.position + 1, lastAt: known.position };
  return hashAt?.equals(known.hash) ? undefined : { kind: "head-differs", position: known.position };
}

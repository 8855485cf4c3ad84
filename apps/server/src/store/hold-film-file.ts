import type { Transaction } from "./in-practice.ts";

/**
 * Takes hold of a film's file until the transaction ends: nobody adds a film of it while somebody else removes it.
 * @param contentHash - SHA-256 of the original, hexadecimal.
 */
export async function holdFilmFile(transaction: Transaction, contentHash: string): Promise<void> {
  const text = "SELECT pg_advisory_xact_lock(hashtextextended($1, 0))";
  await transaction.query({ name: "hold-film-file", text, values: [contentHash] });
}

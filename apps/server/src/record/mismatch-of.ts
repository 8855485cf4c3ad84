import type { DecodeAnswer } from "@firstray/contract";
import type { Facts, IdentityDifference } from "@firstray/record";
import { filmsWith } from "../store/films-with.ts";
import type { Transaction } from "../store/in-practice.ts";

/** A decoded film and whose chart it is put in. */
export interface FilmInChart {
  readonly patient: string;
  readonly contentHash: string;
  readonly decoded: Extract<DecodeAnswer, { kind: "film" }>;
}

/**
 * Why a person has to settle whose film this is: what its header says against the chart; and, unless the header names this very
 * patient, every other chart that holds the same file: one of the two is wrong.
 */
export async function mismatchOf(
  transaction: Transaction,
  practice: string,
  { patient, contentHash, decoded }: FilmInChart,
  { patient: chart }: Facts,
): Promise<readonly IdentityDifference[]> {
  const { name, number } = decoded.film.identity;
  if (decoded.mismatch.length === 0 && name !== undefined && number !== undefined) return [];
  const elsewhere = (await filmsWith(transaction, practice, contentHash)).filter((same) => same.patient !== patient);
  const shared = elsewhere.map((same) => ({
    field: "number" as const,
    film: `${same.number} (même fichier · same file)`,
    chart: chart?.number ?? "",
  }));
  return [...decoded.mismatch, ...shared];
}

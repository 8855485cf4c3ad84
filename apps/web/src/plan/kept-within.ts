import type { FieldRange } from "./correction-fields.ts";

/** The nearest value that a field takes. */
export function keptWithin(
  { least, most, fine, decimals }: Pick<FieldRange, "least" | "most" | "fine" | "decimals">,
  value: number,
): number {
  const bounded = Math.min(most, Math.max(least, value));
  return Number((Math.round(bounded / fine) * fine).toFixed(decimals));
}

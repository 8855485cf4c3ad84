/**
 * A name or number as it is compared: without accents, case, or anything but letters and digits, single spaces between.
 * @example searchKey("Démo-Tremblay") // "demo tremblay"
 */
export function searchKey(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

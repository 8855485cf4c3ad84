/** A text as it is searched: without accents, in small letters. */
export function plainWords(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{Diacritic}/gu, "")
    .toLowerCase();
}

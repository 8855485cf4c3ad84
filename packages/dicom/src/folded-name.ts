const ligatures: Readonly<Record<string, string>> = { œ: "oe", æ: "ae", ß: "ss", ø: "o", đ: "d", ł: "l" };

/**
 * A name without what scanners, keyboards and habits change: case, accents, ligatures, hyphens, apostrophes, spaces, full stops.
 * Two names that fold to the same letters are taken for the same.
 * @example foldedName("St-Œuvre D’Ål") // "stoeuvredal"
 */
export function foldedName(name: string): string {
  const letters = name.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  return letters.replace(/[œæßøđł]/g, (letter) => ligatures[letter] ?? letter).replace(/[^\p{L}\p{N}]/gu, "");
}

import { expect, test } from "vitest";
import { foldedName } from "./folded-name.ts";

test.each([
  ["Gagné-Côté", "gagnecote"],
  ["GAGNE COTE", "gagnecote"],
  ["St-Onge", "stonge"],
  ["O’Brien", "obrien"],
  ["D'Œuvre", "doeuvre"],
  ["Strauß", "strauss"],
  ["Ｔａｎａｋａ", "tanaka"],
  ["山田", "山田"],
  ["^.-", ""],
])("%s → %s", (name, folded) => expect(foldedName(name)).toBe(folded));

import { expect, test } from "vitest";
import { ownersOffered } from "./owners-offered.ts";

const people = [
  { id: "s", name: "Dre Fictive", role: "surgeon" },
  { id: "r", name: "Rémi Exemple", role: "reception" },
] as const;

test.each([
  { chosen: undefined, offered: ["role:surgeon", "role:nurse", "person:s"] },
  { chosen: "person:s", offered: ["role:surgeon", "role:nurse", "person:s"] },
  { chosen: "person:left", offered: ["role:surgeon", "role:nurse", "person:s", "person:left"] },
])("with $chosen in the address: $offered", ({ chosen, offered }) => {
  expect(ownersOffered(people, chosen).map(({ value }) => value)).toEqual(offered);
});

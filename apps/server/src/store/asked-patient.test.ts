import { expect, test } from "vitest";
import { askedPatient } from "./asked-patient.ts";

test.each([
  { search: "Essai Démo 1970-02-03", asked: { words: ["essai", "demo"], number: "essaidemo19700203", birthDate: "1970-02-03" } },
  { search: "1970-02-03", asked: { words: [], number: "19700203", birthDate: "1970-02-03" } },
  { search: " D-0009 ", asked: { words: ["d", "0009"], number: "d0009" } },
  { search: "O’Connor", asked: { words: ["o", "connor"], number: "oconnor" } },
  { search: "Essai 1970-02-31", asked: { words: ["essai", "1970", "02", "31"], number: "essai19700231" } },
  { search: "", asked: { words: [], number: "" } },
])("$search", ({ search, asked }) => {
  expect(askedPatient(search)).toEqual(asked);
});

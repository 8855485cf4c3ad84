import { expect, test } from "vitest";
import { owedPlace, owedPlaceText } from "./owed-place.ts";

const patient = "00000000-0000-4000-8000-00000000000a";

test.each([
  { rank: 0, dueOn: "2027-01-23", patient, key: "wire-removal:a/left/1" },
  { rank: 2, dueOn: "2028-02-29", patient, key: "films:e/F1" },
])("the place of $key is read back as it was written", (place) => {
  expect(owedPlace(owedPlaceText(place))).toEqual(place);
});

test.each([
  "",
  "0/2027-01-23",
  `3/2027-01-23/${patient}/k`,
  `0/2027-02-29/${patient}/k`,
  `0/2027-13-01/${patient}/k`,
  "0/2027-01-23/nobody/k",
  `0/2027-01-23/${patient}/`,
  `0/2027-01-23/${patient}/k\u0000`,
])("%j is no place, and said so", (text) => {
  expect(() => owedPlace(text)).toThrow(/no page of the list/);
});

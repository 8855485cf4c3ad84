import { expect, test } from "vitest";
import { detailsOf, emptyPatient } from "./patient-draft.ts";

test("fields left empty are not said, spaces around words are not part of them", () => {
  const draft = { ...emptyPatient("fr"), number: " F-7 ", familyName: "Essai ", givenName: " Ève", birthDate: "1960-02-29", phone: " " };
  expect(detailsOf(draft)).toEqual({ number: "F-7", familyName: "Essai", givenName: "Ève", birthDate: "1960-02-29", language: "fr" });
});

test("what is said is kept", () => {
  const draft = { ...emptyPatient("en"), phone: "+1 514 555-0188", email: "eve@example.org" };
  expect(detailsOf(draft)).toMatchObject({ phone: "+1 514 555-0188", email: "eve@example.org" });
});

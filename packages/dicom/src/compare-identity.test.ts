import { describe, expect, test } from "vitest";
import { type ChartIdentity, compareIdentity } from "./compare-identity.ts";
import type { FilmIdentity } from "./film-identity.ts";

const chart: ChartIdentity = { familyName: "Gagné-Côté", givenName: "Marie Zoé", number: "F-00123", birthDate: "1961-03-04" };
const film: Required<Omit<FilmIdentity, "sopInstanceUid">> = {
  name: "Gagné-Côté^Marie Zoé",
  number: "F-00123",
  birthDate: "1961-03-04",
  acquiredOn: "2027-01-11",
};
const today = "2027-01-11";
const kindOf = (identity: FilmIdentity): string => compareIdentity(identity, chart, today).kind;

describe("the same patient, written otherwise", () => {
  test.each([
    "GAGNE COTE^MARIE ZOE",
    "gagné-côté^marie-zoé^^Mme",
    "GAGNECOTE^MARIE^ZOE",
    "Gagne\u0301-Cote\u0301^Marie Zoe".replace("Cote\u0301", "Co\u0302te\u0301"),
    "GAGNE COTE, MARIE ZOE",
    "Marie Zoé Gagné-Côté",
    "王^小東=Gagné-Côté^Marie Zoé",
    "Gagné-Côté^Marie Zoé=王^小東=おう^しょうとう",
  ])("%s", (name) => expect(kindOf({ ...film, name })).toBe("matches"));

  test("its number in other spacing and case", () => expect(kindOf({ ...film, number: "f 00123" })).toBe("matches"));
});

describe("another patient", () => {
  test.each([
    ["name", "Gagné^Marie Zoé", "Gagné-Côté^Marie Zoé"],
    ["name", "Gagné-Côté^Marie", "Gagné-Côté^Marie Zoé"],
    ["name", "Marie Zoé^Gagné-Côté", "Gagné-Côté^Marie Zoé"],
    ["number", "F-123", "F-00123"],
    ["birthDate", "1961-04-03", "1961-03-04"],
    ["acquiredOn", "2027-01-12", "2027-01-11"],
    ["acquiredOn", "1961-03-03", "1961-03-04"],
  ])("%s %s", (field, stated, expected) => {
    const comparison = compareIdentity({ ...film, [field]: stated }, chart, today);
    expect(comparison).toEqual({ kind: "mismatch", differences: [{ field, film: stated, chart: expected }] });
  });

  test("every difference is named, and outweighs what is unstated", () => {
    const comparison = compareIdentity({ name: "Autre^Personne", number: "9" }, chart, today);
    expect(comparison).toMatchObject({ kind: "mismatch", differences: [{ field: "name" }, { field: "number" }] });
  });
});

describe("a film that does not say", () => {
  test("a picture states nothing", () => {
    expect(compareIdentity({}, chart, today)).toEqual({ kind: "unstated", missing: ["name", "number", "birthDate", "acquiredOn"] });
  });

  test.each(["name", "number", "birthDate", "acquiredOn"] as const)("only %s is missing", (field) => {
    const { [field]: _, ...rest } = film;
    expect(compareIdentity(rest, chart, today)).toEqual({ kind: "unstated", missing: [field] });
  });
});

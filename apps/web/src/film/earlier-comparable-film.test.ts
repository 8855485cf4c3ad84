import type { FilmReply } from "@firstray/contract";
import { expect, test } from "vitest";
import { alikeFilms } from "./alike-films.ts";
import { earlierComparableFilm } from "./earlier-comparable-film.ts";

type Told = Partial<FilmReply["description"]> & Partial<Pick<FilmReply, "identity" | "laterality">> & { readonly measured?: boolean };

function film(id: string, { identity = { kind: "matches" }, laterality, measured = true, ...description }: Told = {}): FilmReply {
  return {
    ...{ id, patient: "patient", columns: 10, rows: 10, bits: 12, window: { centre: 1, width: 1 }, calibration: { kind: "unknown" } },
    description: { view: "dorsoplantar", side: "left", weightBearing: "yes", acquiredOn: "2027-01-11", ...description },
    ...{ identity, measurements: [], warnings: [], addedBy: "Inf. Exemple", addedOn: "2027-01-11" },
    ...(laterality ? { laterality } : {}),
    ...(measured ? { measuredBy: "Dre Fictive", measuredOn: "2027-01-12" } : {}),
  };
}

const now = film("now", { acquiredOn: "2027-10-11" });

test.each([
  { name: "the same foot and view, earlier", other: film("a"), found: true },
  { name: "without weight", other: film("a", { weightBearing: "no" }), found: false },
  { name: "another view", other: film("a", { view: "lateral" }), found: false },
  { name: "the other foot", other: film("a", { side: "right" }), found: false },
  {
    name: "labelled the other foot, settled as this one",
    other: film("a", { side: "right", laterality: { side: "left", by: "Dre Fictive", on: "2027-01-12" } }),
    found: true,
  },
  { name: "later", other: film("a", { acquiredOn: "2027-10-12" }), found: false },
  { name: "the same day", other: film("a", { acquiredOn: "2027-10-11" }), found: false },
  { name: "not measured", other: film("a", { measured: false }), found: false },
  { name: "perhaps another patient's", other: film("a", { identity: { kind: "mismatch", differences: [] } }), found: false },
] as const)("$name: compared is $found", ({ other, found }) => {
  expect(earlierComparableFilm(now, [now, other])).toBe(found ? other : undefined);
});

test("the last of several counts", () => {
  const [first, last] = [film("a"), film("b", { acquiredOn: "2027-04-11" })];
  expect(earlierComparableFilm(now, [last, now, first])).toBe(last);
});

test("a film whose weight bearing is not known is compared with none", () => {
  expect(earlierComparableFilm(film("now", { weightBearing: "unknown", acquiredOn: "2027-10-11" }), [film("a")])).toBeUndefined();
});

test("alike films come in the order of their days", () => {
  const [early, late] = [film("a"), film("b", { acquiredOn: "2027-04-11", measured: false })];
  expect(alikeFilms(now, [late, now, early])).toEqual([early, late]);
});

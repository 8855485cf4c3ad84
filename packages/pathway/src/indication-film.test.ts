import { expect, test } from "vitest";
import { indicationFilm } from "./indication-film.ts";
import { after, filmed, scheduled } from "./testing/course.ts";

const parts = [
  { film: "a", side: "right" },
  { film: "b", side: "left" },
] as const;

test("of a film of both feet that was split, the indication reads the part of its foot and never the whole", () => {
  const landmarks = { format: "firstray-landmarks/1", view: "dorsoplantar", side: "left", points: {} } as const;
  const both = filmed(scheduled(), "dorsoplantar", "2027-01-04");
  const split = after(both, "SplitFilm", { film: "film 0", at: 5, parts }, "2027-01-04");
  const [left] = split.episodes.filter(({ foot }) => foot === "left");
  if (left === undefined) throw new Error("no episode");
  expect(indicationFilm(split, left)).toMatchObject({ kind: "none", why: { en: expect.stringContaining("has not been measured") } });
  const measured = after(split, "MeasureFilm", { film: "b", landmarks, measurements: [] }, "2027-01-04");
  expect(indicationFilm(measured, left)).toMatchObject({ kind: "film", film: "b" });
  const elsewhere = after(split, "SettleFilmLaterality", { film: "b", side: "right" }, "2027-01-04");
  expect(indicationFilm(elsewhere, left)).toMatchObject({ kind: "none", why: { en: expect.stringContaining("no standing film") } });
});

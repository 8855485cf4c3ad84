import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { lateralityWarning } from "./laterality-warning.ts";
import { drawnFoot } from "./testing/drawn-foot.ts";
import { moveFilm } from "./testing/move-film.ts";
import { hasRealFilms, realFilm } from "./testing/real-film.ts";

describe.skipIf(!hasRealFilms)("real films", () => {
  test("a film marked left that shows the hallux on the left of the toes warns", () => {
    expect(lateralityWarning(realFilm("pseudo-jones"))).toMatchObject({ code: "laterality", labelled: "left", seen: "right" });
  });
  test.each(["base-of-5th-metatarsal", "accessory-navicular"])("%s does not", (film) => {
    expect(lateralityWarning(realFilm(film))).toBeUndefined();
  });
});

test("turning the film never changes what it says, mirroring it always does", () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0, max: 360, noNaN: true }),
      fc.boolean(),
      fc.constantFrom("left" as const, "right" as const),
      (turn, mirror, side) => {
        const radians = (turn * Math.PI) / 180;
        const film = moveFilm(drawnFoot({ halluxValgus: 30, intermetatarsal: 14, side }), (point) => {
          const x = mirror ? -point.x : point.x;
          return { x: x * Math.cos(radians) - point.y * Math.sin(radians), y: x * Math.sin(radians) + point.y * Math.cos(radians) };
        });
        const seen = mirror ? "left" : "right";
        expect(lateralityWarning(film)?.seen).toBe(seen === side ? undefined : seen);
      },
    ),
  );
});

test("says nothing when no second metatarsal is marked, and speaks both languages when it does speak", () => {
  const film = drawnFoot({ halluxValgus: 30, intermetatarsal: 14, side: "left" });
  const { firstMetatarsalShaftDistal = [0, 0], firstMetatarsalShaftProximal = [0, 0] } = film.points;
  expect(lateralityWarning({ ...film, points: { firstMetatarsalShaftDistal, firstMetatarsalShaftProximal } })).toBeUndefined();
  expect(lateralityWarning(film)?.sentence.en).toContain("labelled left, but its landmarks lie as on a right foot");
  expect(lateralityWarning(film)?.sentence.fr).toContain("pied gauche");
});

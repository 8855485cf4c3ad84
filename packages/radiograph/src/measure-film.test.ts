import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { measureFilm } from "./measure-film.ts";
import { drawnFoot } from "./testing/drawn-foot.ts";
import { find, measured } from "./testing/measured.ts";
import { moveFilm } from "./testing/move-film.ts";
import { hasRealFilms, realFilm } from "./testing/real-film.ts";

const uncalibrated = { kind: "unknown" } as const;
const halluxValgus = fc.double({ min: -30, max: 60, noNaN: true });
const intermetatarsal = fc.double({ min: -5, max: 25, noNaN: true });

describe.skipIf(!hasRealFilms)("real films, read with their stored landmarks", () => {
  test.each([
    { film: "base-of-5th-metatarsal", hva: 6.9, ima: 6.96 },
    { film: "pseudo-jones", hva: 13.99, ima: 5.02 },
  ])("$film: HVA $hva and IMA $ima by shaft, within 0.05", ({ film, hva, ima }) => {
    const measurements = measureFilm(realFilm(film), uncalibrated);
    expect(Math.abs(measured(measurements, "halluxValgusAngle", "shaft").value - hva)).toBeLessThanOrEqual(0.05);
    expect(Math.abs(measured(measurements, "intermetatarsalAngle", "shaft").value - ima)).toBeLessThanOrEqual(0.05);
  });

  test("a film without head and base names what head-base needs", () => {
    const measurements = measureFilm(realFilm("base-of-5th-metatarsal"), uncalibrated);
    expect(find(measurements, "halluxValgusAngle", "head-base")).toEqual({
      name: "halluxValgusAngle",
      method: "head-base",
      kind: "not-measurable",
      missing: ["firstMetatarsalBaseCentre", "firstMetatarsalHeadCentre"],
    });
  });

  test.each(["left", "right"] as const)("the mirrored film labelled %s gives the same angles", (side) => {
    const film = realFilm("base-of-5th-metatarsal");
    const mirrored = { ...moveFilm(film, ({ x, y }) => ({ x: 1023 - x, y })), side };
    const values = (of: typeof film): readonly unknown[] =>
      measureFilm(of, uncalibrated).map((m) => (m.kind === "measured" ? m.value : m.missing));
    values(mirrored).forEach((value, index) => {
      const expected = values(film)[index];
      if (typeof expected === "number") expect(value).toBeCloseTo(expected, 9);
      else expect(value).toEqual(expected);
    });
  });
});

test("angles drawn exactly are read within 0.01°, however the film lies and whatever its label says", () => {
  const placing = fc.record({
    turn: fc.double({ min: 0, max: 2 * Math.PI, noNaN: true }),
    dx: fc.integer({ min: -3000, max: 3000 }),
    mirror: fc.boolean(),
  });
  fc.assert(
    fc.property(
      halluxValgus,
      intermetatarsal,
      placing,
      fc.constantFrom("left" as const, "right" as const),
      (hva, ima, { turn, dx, mirror }, side) => {
        const film = moveFilm(drawnFoot({ halluxValgus: hva, intermetatarsal: ima, side }), ({ x, y }) => {
          const across = mirror ? -x : x;
          return { x: across * Math.cos(turn) - y * Math.sin(turn) + dx, y: across * Math.sin(turn) + y * Math.cos(turn) };
        });
        const measurements = measureFilm(film, uncalibrated);
        expect(Math.abs(measured(measurements, "halluxValgusAngle", "shaft").value - hva)).toBeLessThan(0.01);
        expect(Math.abs(measured(measurements, "intermetatarsalAngle", "shaft").value - ima)).toBeLessThan(0.01);
      },
    ),
  );
});

test("the error of hand-placed points is the published one of a single reading (condon2002, takeda2024)", () => {
  const measurements = measureFilm(drawnFoot({ halluxValgus: 30, intermetatarsal: 14 }), uncalibrated);
  const hva = measured(measurements, "halluxValgusAngle", "shaft");
  const ima = measured(measurements, "intermetatarsalAngle", "shaft");
  expect(hva.intervalFrom).toBe("published");
  expect(hva.interval95).toEqual([expect.closeTo(30 - 3.528, 6), expect.closeTo(30 + 3.528, 6)]);
  expect(ima.interval95).toEqual([expect.closeTo(14 - 3.6064, 6), expect.closeTo(14 + 3.6064, 6)]);
});

test("the error of traced points comes from their spread: across the bone at both ends of both shafts", () => {
  const ima = measured(
    measureFilm(drawnFoot({ halluxValgus: 30, intermetatarsal: 14, sd: [5, 0.5] }), uncalibrated),
    "intermetatarsalAngle",
    "shaft",
  );
  const degrees = (Math.hypot(Math.SQRT2 * (0.5 / 160), Math.SQRT2 * (0.5 / 200)) * 180) / Math.PI;
  expect(ima.intervalFrom).toBe("tracing");
  expect(ima.interval95).toEqual([expect.closeTo(14 - 1.96 * degrees, 4), expect.closeTo(14 + 1.96 * degrees, 4)]);
});

test("one landmark without a spread makes the whole interval the published one", () => {
  const film = drawnFoot({ halluxValgus: 30, intermetatarsal: 14, sd: [5, 0.5] });
  const touched = { ...film, points: { ...film.points, secondMetatarsalShaftDistal: [600, 680] as const } };
  const measurements = measureFilm(touched, uncalibrated);
  expect(measured(measurements, "intermetatarsalAngle", "shaft").intervalFrom).toBe("published");
  expect(measured(measurements, "halluxValgusAngle", "shaft").intervalFrom).toBe("tracing");
});

test("without a second metatarsal the label orients the film, and the result says so", () => {
  const { secondMetatarsalShaftDistal, secondMetatarsalShaftProximal, ...points } = drawnFoot({
    halluxValgus: 30,
    intermetatarsal: 14,
  }).points;
  const film = { format: "firstray-landmarks/1", view: "dorsoplantar", points } as const;
  const asRight = measured(measureFilm({ ...film, side: "right" }, uncalibrated), "halluxValgusAngle", "shaft");
  const asLeft = measured(measureFilm({ ...film, side: "left" }, uncalibrated), "halluxValgusAngle", "shaft");
  expect([asRight.orientedBy, asLeft.orientedBy]).toEqual(["label", "label"]);
  expect(asRight.value).toBeCloseTo(30, 9);
  expect(asLeft.value).toBeCloseTo(-30, 9);
});

test("two landmarks on one spot draw no axis: named, not thrown", () => {
  const film = drawnFoot({ halluxValgus: 30, intermetatarsal: 14 });
  const points = { ...film.points, proximalPhalanxShaftDistal: [300, 300], proximalPhalanxShaftProximal: [300, 300] } as const;
  expect(find(measureFilm({ ...film, points }, uncalibrated), "halluxValgusAngle", "shaft")).toMatchObject({
    kind: "not-measurable",
    missing: ["proximalPhalanxShaftProximal", "proximalPhalanxShaftDistal"],
    because: { en: expect.stringContaining("one spot"), fr: expect.stringContaining("superposés") },
  });
});

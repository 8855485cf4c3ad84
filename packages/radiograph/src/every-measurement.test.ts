import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { axisMethods } from "./axis-methods.ts";
import { measureFilm } from "./measure-film.ts";
import { measurementCatalogue } from "./measurement-catalogue.ts";
import { footFromTheSide } from "./testing/foot-from-the-side.ts";
import { find, measured } from "./testing/measured.ts";
import { moveFilm } from "./testing/move-film.ts";
import { drawnTruth, wholeFoot } from "./testing/whole-foot.ts";

const uncalibrated = { kind: "unknown" } as const;
const marker = { kind: "marker", mmPerPixel: 0.15 } as const;

describe("a foot drawn exactly", () => {
  const measurements = measureFilm(wholeFoot(), marker);

  test.each(axisMethods)("HVA, IMA and DMAA by %s, within 0.01°", (method) => {
    for (const name of ["halluxValgusAngle", "intermetatarsalAngle", "distalMetatarsalArticularAngle"] as const) {
      expect(Math.abs(measured(measurements, name, method).value - drawnTruth[name])).toBeLessThan(0.01);
    }
  });

  test.each(["proximalPhalanxArticularAngle", "halluxInterphalangealAngle", "jointCongruencyAngle"] as const)(
    "%s, within 0.01°",
    (name) => {
      expect(Math.abs(measured(measurements, name).value - drawnTruth[name])).toBeLessThan(0.01);
    },
  );

  test.each(["firstMetatarsalLength", "metatarsalProtrusion", "neckWidth", "eminence"] as const)(
    "%s in millimetres, calibration beside it",
    (name) => {
      const length = measured(measurements, name);
      expect(length.value).toBeCloseTo(drawnTruth[name] * marker.mmPerPixel, 9);
      expect([length.unit, length.calibration, length.interval95]).toEqual(["mm", "marker", { kind: "unknown" }]);
    },
  );

  test("three quarters of the tibial sesamoid lateral of the axis: Hardy & Clapham V, AOFAS 2", () => {
    for (const method of ["shaft", "head-base"] as const) {
      const position = measured(measurements, "tibialSesamoidPosition", method);
      expect([position.value, position.grades, position.unit]).toEqual([5, [4, 6], "grade"]);
      expect(position.share).toBeCloseTo(drawnTruth.sesamoidShare, 9);
      expect(measured(measurements, "sesamoidDisplacement", method).value).toBe(2);
    }
  });

  test("what readers agree badly on is flagged, nothing else is", () => {
    const low = measurements.filter((m) => m.kind === "measured" && m.confidence === "low").map(({ name }) => name);
    expect([...new Set(low)]).toEqual(["distalMetatarsalArticularAngle", "jointCongruencyAngle"]);
  });
});

test("without a calibration a length is a named fraction, never pixels", () => {
  const measurements = measureFilm(wholeFoot(), uncalibrated);
  expect(measured(measurements, "neckWidth")).toMatchObject({
    value: expect.closeTo(90 / 400, 9),
    unit: "first-metatarsal-lengths",
    calibration: "unknown",
  });
  expect(measured(measurements, "firstMetatarsalLength")).toMatchObject({ value: expect.closeTo(400 / 90, 9), unit: "neck-widths" });
});

test("a length with nothing to be a fraction of says what would help", () => {
  const { firstMetatarsalHeadCentre, secondMetatarsalHeadCentre } = wholeFoot().points;
  if (!firstMetatarsalHeadCentre || !secondMetatarsalHeadCentre) throw new Error("the drawn foot has both heads");
  const film = { ...wholeFoot(), points: { firstMetatarsalHeadCentre, secondMetatarsalHeadCentre } };
  expect(find(measureFilm(film, uncalibrated), "metatarsalDistance")).toMatchObject({
    kind: "not-measurable",
    missing: ["firstMetatarsalBaseCentre"],
    because: { en: expect.stringContaining("no scale") },
  });
});

test("the hallux valgus angle is the sum of what lies between its two axes", () => {
  const shift = fc.tuple(fc.integer({ min: -15, max: 15 }), fc.integer({ min: -15, max: 15 }));
  fc.assert(
    fc.property(fc.array(shift, { minLength: 30, maxLength: 30 }), (shifts) => {
      let index = 0;
      const film = moveFilm(wholeFoot(), ({ x, y }) => {
        const [dx, dy] = shifts[index++ % shifts.length] ?? [0, 0];
        return { x: x + dx, y: y + dy };
      });
      const measurements = measureFilm(film, uncalibrated);
      const parts = ["jointCongruencyAngle", "proximalPhalanxArticularAngle"] as const;
      for (const method of axisMethods) {
        const sum = parts.reduce(
          (total, name) => total + measured(measurements, name).value,
          measured(measurements, "distalMetatarsalArticularAngle", method).value,
        );
        expect(measured(measurements, "halluxValgusAngle", method).value).toBeCloseTo(sum, 8);
      }
    }),
  );
});

describe.each([
  { film: "dorsoplantar", drawn: wholeFoot() },
  { film: "lateral", drawn: footFromTheSide() },
])("a $film film", ({ drawn }) => {
  test("reads the same turned, shifted or mirrored", () => {
    const expected = measureFilm(drawn, marker);
    fc.assert(
      fc.property(fc.double({ min: 0, max: 6.3, noNaN: true }), fc.boolean(), (turn, mirror) => {
        const moved = moveFilm(drawn, (point) => {
          const x = mirror ? -point.x : point.x;
          return { x: x * Math.cos(turn) - point.y * Math.sin(turn) + 300, y: x * Math.sin(turn) + point.y * Math.cos(turn) - 50 };
        });
        measureFilm(moved, marker).forEach((measurement, index) => {
          const before = expected[index];
          expect([measurement.name, measurement.method]).toEqual([before?.name, before?.method]);
          if (measurement.kind === "measured" && before?.kind === "measured") expect(measurement.value).toBeCloseTo(before.value, 6);
          else expect(measurement).toEqual(before);
        });
      }),
    );
  });
});

describe("a foot from the side", () => {
  const measurements = measureFilm(footFromTheSide(), marker);
  test.each([
    { name: "talometatarsalAngle", value: -7 },
    { name: "calcanealPitch", value: 20 },
    { name: "firstMetatarsalInclination", value: 18 },
    { name: "firstMetatarsalElevation", value: -6 * 0.15 },
  ] as const)("$name is $value", ({ name, value }) => {
    expect(measured(measurements, name)).toMatchObject({ value: expect.closeTo(value, 6), orientedBy: "landmarks" });
  });

  test("without floor, calcaneus and dorsum the film is taken as upright, and the result says so", () => {
    const drawn = footFromTheSide();
    const keep = ["talusProximal", "talusDistal", "firstMetatarsalBaseCentre", "firstMetatarsalHeadCentre"];
    const points = Object.fromEntries(Object.entries(drawn.points).filter(([name]) => keep.includes(name)));
    expect(measured(measureFilm({ ...drawn, points }, marker), "talometatarsalAngle")).toMatchObject({
      value: expect.closeTo(-7, 6),
      orientedBy: "upright",
    });
  });
});

test("every measurement of the catalogue carries its own name, both languages and an evidence mark for what it calls normal", () => {
  for (const [name, definition] of Object.entries(measurementCatalogue)) {
    expect(definition.name).toBe(name);
    for (const text of [definition.title, definition.abbreviation, definition.construct])
      expect(Math.min(text.en.length, text.fr.length)).toBeGreaterThan(0);
    if (definition.normal) expect(["V", "V2", "M", "D"]).toContain(definition.normal.mark);
  }
});

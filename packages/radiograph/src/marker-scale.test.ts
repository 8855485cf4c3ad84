import fc from "fast-check";
import { expect, test } from "vitest";
import type { MarkerReading } from "./film-marker.ts";
import { markerPresets } from "./marker-presets.ts";
import { markerScale } from "./marker-scale.ts";

const reading = (millimetres: number, to: readonly [number, number]): MarkerReading => ({
  marker: { name: "ball", kind: "ball", millimetres },
  from: [100, 200],
  to,
});

test.each([
  { millimetres: 25, to: [200, 200], mmPerPixel: 0.25, spreadPercent: 0.71 },
  { millimetres: 25, to: [40, 120], mmPerPixel: 0.25, spreadPercent: 0.71 },
  { millimetres: 2, to: [100, 213], mmPerPixel: 2 / 13, spreadPercent: 5.44 },
] as const)("$millimetres mm to $to: $mmPerPixel mm a pixel ± $spreadPercent %", ({ millimetres, to, mmPerPixel, spreadPercent }) => {
  const scale = markerScale(reading(millimetres, to));
  expect(scale).toMatchObject({ kind: "scale", mmPerPixel: expect.closeTo(mmPerPixel, 6) });
  if (scale.kind === "scale") expect(scale.spreadPercent).toBeCloseTo(spreadPercent, 1);
});

test.each([
  { why: "two ends in one place", given: reading(25, [100, 200]), says: "less than 4 pixels" },
  { why: "no size", given: reading(0, [200, 200]), says: "more than 0 mm" },
  { why: "a size below nothing", given: reading(-25, [200, 200]), says: "more than 0 mm" },
  { why: "a size that is no number", given: reading(Number.NaN, [200, 200]), says: "more than 0 mm" },
  { why: "centimetres taken for millimetres", given: reading(2.5, [330, 200]), says: "0.02 to 1 mm is expected" },
  { why: "a pixel of 2.5 mm", given: reading(25, [110, 200]), says: "0.02 to 1 mm is expected" },
])("$why gives no scale, and says what was expected in both languages", ({ given, says }) => {
  const scale = markerScale(given);
  if (scale.kind !== "no-scale") throw new Error("a scale");
  expect(scale.because.en).toContain(says);
  expect(scale.because.fr.length).toBeGreaterThan(30);
});

test.each([
  { mmPerPixel: 0.0199, kind: "no-scale" },
  { mmPerPixel: 0.0201, kind: "scale" },
  { mmPerPixel: 0.999, kind: "scale" },
  { mmPerPixel: 1.001, kind: "no-scale" },
])("$mmPerPixel mm a pixel: $kind", ({ mmPerPixel, kind }) => {
  expect(markerScale(reading(100 * mmPerPixel, [200, 200])).kind).toBe(kind);
});

test("neither where the marker lies nor which end is first matters", () => {
  const coordinate = fc.double({ min: -2000, max: 2000, noNaN: true });
  fc.assert(
    fc.property(coordinate, coordinate, (x, y) => {
      const [one, moved] = [reading(25, [180, 260]), { ...reading(25, [180 + x, 260 + y]), from: [100 + x, 200 + y] as const }];
      const swapped = { ...one, from: one.to, to: one.from };
      expect(markerScale(swapped)).toEqual(markerScale(one));
      const [a, b] = [markerScale(one), markerScale(moved)];
      if (a.kind === "scale" && b.kind === "scale") expect(b.mmPerPixel).toBeCloseTo(a.mmPerPixel, 9);
    }),
  );
});

test("every preset is a size in millimetres with a name in both languages", () => {
  for (const { name, millimetres } of Object.values(markerPresets)) {
    expect(millimetres).toBeGreaterThan(0);
    expect(name.en && name.fr).toBeTruthy();
  }
});

import { expect, test } from "vitest";
import { changeIsReal, type FilmReading } from "./change-is-real.ts";
import type { Measured } from "./measurement.ts";

const angle = (value: number, half: number, rest: Partial<Measured> = {}): FilmReading => ({
  measurement: {
    name: "halluxValgusAngle",
    method: "shaft",
    kind: "measured",
    value,
    unit: "deg",
    interval95: [value - half, value + half],
    intervalFrom: "published",
    landmarks: [],
    orientedBy: "landmarks",
    ...rest,
  },
  weightBearing: "yes",
});
const traced = { intervalFrom: "tracing" } as const;

test.each([
  { what: "just at the floor of 5°", before: angle(30, 1), after: angle(25, 1), kind: "within-error", beyond: 5 },
  { what: "just beyond it", before: angle(30, 1), after: angle(24.9, 1), kind: "real", beyond: 5 },
  {
    what: "beyond the floor, within both hand readings' error",
    before: angle(30, 6),
    after: angle(38.2, 6),
    kind: "within-error",
    beyond: Math.hypot(6, 6),
  },
  { what: "beyond both", before: angle(30, 3), after: angle(36, 4), kind: "real", beyond: 5 },
  { what: "both traced, just at 3°", before: angle(30, 0.6, traced), after: angle(33, 0.6, traced), kind: "within-error", beyond: 3 },
  { what: "both traced, just beyond 3°", before: angle(30, 0.6, traced), after: angle(33.1, 0.6, traced), kind: "real", beyond: 3 },
  { what: "one traced only", before: angle(30, 0.6, traced), after: angle(33.1, 0.6), kind: "within-error", beyond: 5 },
])("$what: $kind", ({ before, after, kind, beyond }) => {
  expect(changeIsReal(before, after)).toMatchObject({ kind, beyond: expect.closeTo(beyond, 9) });
});

test("compares what is shown: 29.96 reads 30.0", () => {
  expect(changeIsReal(angle(29.96, 1), angle(25.04, 1))).toMatchObject({ kind: "within-error", change: -5 });
});

test.each([
  { because: "method", after: angle(10, 1, { method: "head-base" }) },
  { because: "measurement", after: angle(10, 1, { name: "intermetatarsalAngle" }) },
  { because: "weight-bearing", after: { ...angle(10, 1), weightBearing: "no" as const } },
  { because: "unit", after: angle(10, 1, { unit: "mm" }) },
  { because: "calibration", after: angle(10, 1, { calibration: "marker" }) },
  {
    because: "not-measured",
    after: {
      ...angle(10, 1),
      measurement: { name: "halluxValgusAngle", method: "shaft", kind: "not-measurable", missing: [] },
    } as FilmReading,
  },
])("another $because is not comparable", ({ because, after }) => {
  expect(changeIsReal(angle(30, 1), after)).toEqual({ kind: "not-comparable", because });
});

test("two films of unknown weight bearing are not comparable either", () => {
  const unknown = { ...angle(30, 1), weightBearing: "unknown" as const };
  expect(changeIsReal(unknown, unknown)).toEqual({ kind: "not-comparable", because: "weight-bearing" });
});

test("an unknown error leaves the change undecided", () => {
  const unknown = { interval95: { kind: "unknown" } } as const;
  expect(changeIsReal(angle(10, 1, unknown), angle(30, 1, unknown))).toEqual({ kind: "error-unknown", change: 20 });
});

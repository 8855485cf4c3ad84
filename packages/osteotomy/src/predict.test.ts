import type { AxisMethod, Measurement, MeasurementName } from "@firstray/radiograph";
import { describe, expect, test } from "vitest";
import { type Correction, noCorrection } from "./correction.ts";
import { type FootNumbers, footOfNumbers } from "./foot-of-numbers.ts";
import { publishedPlanSettings } from "./plan-settings.ts";
import { type PlannableFoot, plannableFoot } from "./plannable-foot.ts";
import { predict } from "./predict.ts";
import { wireShift } from "./wire-shift.ts";

function foot(numbers: FootNumbers): PlannableFoot {
  const found = plannableFoot(footOfNumbers(numbers), { kind: "estimated", mmPerPixel: 1 });
  if (found.kind !== "plannable") throw new Error(found.because.en);
  return found;
}

function plan(numbers: FootNumbers, correction: Partial<Correction>) {
  return predict(foot(numbers), { ...noCorrection, ...correction }, publishedPlanSettings);
}

function readOf(measurements: readonly Measurement[], name: MeasurementName, method: AxisMethod | null): number {
  const found = measurements.find((one) => one.name === name && one.method === method);
  if (found?.kind !== "measured") throw new Error(`${name} by ${method} was not measured`);
  return found.value;
}

const textbook = {
  neckWidth: 14,
  eminence: 4,
  length: 58,
  intermetatarsalAngle: 14,
  halluxValgusAngle: 30,
  distalMetatarsalArticularAngle: 12,
};

describe("the worked checks of the published geometry", () => {
  test("W 14, E 4, L 58: the wire shifts by 7.5, contact is 46 % of the width and 35 % of the area, IMA 14 becomes 6.6", () => {
    const shift = wireShift(4, publishedPlanSettings.cortexAndWireMm);
    const { contact, measurements, limits, advice } = plan(textbook, { lateralShift: shift });
    expect(shift).toBe(7.5);
    expect(contact.width).toBeCloseTo(6.5, 10);
    expect(Math.round(100 * contact.shareOfWidth)).toBe(46);
    expect(Math.round(100 * contact.shareOfArea)).toBe(35);
    expect(readOf(measurements, "intermetatarsalAngle", "head-base")).toBeCloseTo(6.6, 1);
    expect(limits.map(({ verdict }) => verdict)).toEqual(["kept", "kept", "kept"]);
    expect(advice.map(({ name }) => name)).toEqual(["rule-of-thumb"]);
  });

  test("a kerf of 2 mm brings it to 6.4", () => {
    const { measurements, shortening } = plan(textbook, { lateralShift: 7.5, kerf: 2 });
    expect(readOf(measurements, "intermetatarsalAngle", "head-base")).toBeCloseTo(6.4, 1);
    expect(readOf(measurements, "firstMetatarsalLength", null)).toBeCloseTo(Math.hypot(56, 7.5), 6);
    expect(shortening).toBe(2);
  });

  test("W 12, E 6: W − E forbids", () => {
    const { limits } = plan({ ...textbook, neckWidth: 12, eminence: 6 }, { lateralShift: wireShift(6, 3.5) });
    expect(limits).toMatchObject([
      { name: "width-beyond-eminence", verdict: "broken" },
      { name: "contact", verdict: "broken" },
      { name: "shift-within-neck", verdict: "kept" },
    ]);
  });

  test("E 2, L 65, IMA 18: under-correction is told", () => {
    const { measurements, advice } = plan(
      { ...textbook, eminence: 2, length: 65, intermetatarsalAngle: 18 },
      { lateralShift: wireShift(2, 3.5) },
    );
    expect(readOf(measurements, "intermetatarsalAngle", "head-base")).toBeCloseTo(13.2, 1);
    expect(advice.map(({ name }) => name)).toContain("under-correction");
  });
});

describe("each formula", () => {
  const before = plan(textbook, {}).measurements;
  const change = (correction: Partial<Correction>, name: MeasurementName, method: AxisMethod): number =>
    readOf(plan(textbook, correction).measurements, name, method) - readOf(before, name, method);
  const turn = -(Math.atan(7.5 / 58) * 180) / Math.PI;

  test.each([
    ["shift turns the head-base axis", { lateralShift: 7.5 }, "intermetatarsalAngle", "head-base", turn],
    ["shift leaves the shaft's axis", { lateralShift: 7.5 }, "intermetatarsalAngle", "shaft", 0],
    ["shift takes its turn from the hallux valgus angle", { lateralShift: 7.5 }, "halluxValgusAngle", "head-base", turn],
    ["shift takes its turn from the articular angle", { lateralShift: 7.5 }, "distalMetatarsalArticularAngle", "head-base", turn],
    ["tilt takes its degrees from the articular angle", { varusTiltDegrees: 6 }, "distalMetatarsalArticularAngle", "shaft", -6],
    ["tilt takes its degrees from the hallux valgus angle", { varusTiltDegrees: 6 }, "halluxValgusAngle", "shaft", -6],
    ["tilt leaves the intermetatarsal angle", { varusTiltDegrees: 6 }, "intermetatarsalAngle", "head-base", 0],
    ["a turn at the base shows on the shaft", { tarsometatarsalReductionDegrees: 2 }, "intermetatarsalAngle", "shaft", -2],
    ["a turn at the base leaves the hallux valgus angle", { tarsometatarsalReductionDegrees: 2 }, "halluxValgusAngle", "head-base", 0],
    ["plantar shift does not show on this film", { plantarShift: 4 }, "intermetatarsalAngle", "head-base", 0],
  ] as const)("%s", (_, correction, name, method, expected) => {
    expect(change(correction, name, method)).toBeCloseTo(expected, 8);
  });

  test("an oblique cut of 20° shortens by the tangent of its angle times the shift", () => {
    expect(plan(textbook, { lateralShift: 7.5, obliquityDegrees: 20 }).shortening).toBeCloseTo(2.7298, 4);
  });

  test("plantar shift takes from the area, not from the width", () => {
    const [flat, plantar] = [plan(textbook, { lateralShift: 5 }), plan(textbook, { lateralShift: 5, plantarShift: 4 })];
    expect(plantar.contact.width).toBe(flat.contact.width);
    expect(plantar.contact.shareOfArea).toBeLessThan(flat.contact.shareOfArea);
  });
});

test("nothing done changes nothing", () => {
  expect(readOf(plan(textbook, {}).measurements, "halluxValgusAngle", "head-base")).toBeCloseTo(30, 8);
  expect(readOf(plan(textbook, {}).measurements, "distalMetatarsalArticularAngle", "shaft")).toBeCloseTo(12, 8);
});

test("without a scale lengths are neck widths, and what needs millimetres is unknown", () => {
  const found = plannableFoot(footOfNumbers(textbook), { kind: "unknown" });
  if (found.kind !== "plannable") throw new Error(found.because.en);
  expect(found).toMatchObject({ unit: "neck-widths", neckWidth: 1 });
  const { limits, advice } = predict(found, { ...noCorrection, lateralShift: 0.6 }, publishedPlanSettings);
  expect(limits.map(({ verdict }) => verdict)).toEqual(["unknown", "unknown", "kept"]);
  expect(advice.map(({ name }) => name)).toContain("no-scale");
});

describe("what cannot be planned says why", () => {
  test("a foot that was operated on already", () => {
    const found = plannableFoot(footOfNumbers(textbook), { kind: "estimated", mmPerPixel: 1 }, { alreadyOperated: true });
    expect(found).toMatchObject({ kind: "not-plannable", because: { en: expect.stringContaining("operated on"), fr: expect.any(String) } });
  });
  const scale = { kind: "estimated", mmPerPixel: 1 } as const;
  test("a varus toe", () => {
    expect(plannableFoot(footOfNumbers({ ...textbook, halluxValgusAngle: -4 }), scale)).toMatchObject({
      kind: "not-plannable",
      missing: [],
    });
  });
  test("a film without its neck names the neck", () => {
    const { firstMetatarsalNeckMedial: _, ...points } = footOfNumbers(textbook).points;
    expect(plannableFoot({ ...footOfNumbers(textbook), points }, scale)).toMatchObject({ missing: ["firstMetatarsalNeckMedial"] });
  });
  test("exchanged neck points", () => {
    const file = footOfNumbers(textbook);
    const { firstMetatarsalNeckMedial: medial, firstMetatarsalNeckLateral: lateral } = file.points;
    if (!medial || !lateral) throw new Error("the drawn foot has a neck");
    const points = { ...file.points, firstMetatarsalNeckMedial: lateral, firstMetatarsalNeckLateral: medial };
    expect(plannableFoot({ ...file, points }, scale)).toMatchObject({ kind: "not-plannable" });
  });
});

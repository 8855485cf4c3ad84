import { distance, type Point } from "@firstray/geometry";
import { filmPoints, type LandmarkFile, type LandmarkName } from "@firstray/radiograph";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { correctedLandmarks } from "./corrected-landmarks.ts";
import { type Correction, noCorrection } from "./correction.ts";
import { distanceFromPath } from "./distance-from-path.ts";
import { footOfNumbers } from "./foot-of-numbers.ts";
import { type PlannableFoot, plannableFoot } from "./plannable-foot.ts";
import { shaftFrame } from "./shaft-frame.ts";
import { completeFoot } from "./testing/complete-foot.ts";
import { type DrawnWire, wirePath } from "./wire-path.ts";
import { wireShift } from "./wire-shift.ts";

const { foot } = completeFoot();
const shifted = (lateralShift: number, others: Partial<Correction> = {}): Correction => ({ ...noCorrection, lateralShift, ...others });

function drawn(correction: Correction, at: PlannableFoot = foot): DrawnWire {
  const wire = wirePath({ foot: at, correction });
  if (wire.kind !== "wire") throw new Error(wire.because.en);
  return wire;
}

function without(names: readonly LandmarkName[], from: LandmarkFile = foot.landmarks): PlannableFoot {
  const points = Object.fromEntries(Object.entries(from.points).filter(([name]) => !names.some((each) => each === name)));
  const found = plannableFoot({ ...from, points }, foot.calibration);
  if (found.kind !== "plannable") throw new Error(found.because.en);
  return found;
}

describe("the wire of the protocol", () => {
  test("goes in 2 to 3 mm medially of the nail's corner (T1)", () => {
    const { entry } = drawn(shifted(7));
    const corner = filmPoints(correctedLandmarks(foot, shifted(7))).get("nailMedialCorner");
    if (!entry || !corner) throw new Error("the drawn foot has a nail");
    expect(distance(entry, corner) * 0.2).toBeCloseTo(2.5, 8);
    expect(entry.x).toBeLessThan(corner.x);
  });

  test("ends at the first metatarsal's base, the middle of the foot (T6)", () => {
    const { dorsoplantar, runInCanalMm } = drawn(shifted(7));
    const base = filmPoints(foot.landmarks).get("firstMetatarsalBaseCentre") ?? { x: 0, y: 0 };
    const end = dorsoplantar.at(-1) ?? base;
    const frame = shaftFrame(foot, foot.landmarks);
    expect(frame.into(end).y).toBeCloseTo(frame.into(base).y, 8);
    expect(runInCanalMm).toBeGreaterThan(44.9);
    expect(runInCanalMm).toBeLessThan(47);
  });

  test("clears every bone that it passes, and stays inside the canal behind the cut", () => {
    fc.assert(
      fc.property(fc.double({ min: 4, max: 9, noNaN: true }), fc.double({ min: 0, max: 10, noNaN: true }), (shift, varusTiltDegrees) => {
        const correction = shifted(shift, { varusTiltDegrees, kerf: 1 });
        const { dorsoplantar, atCut } = drawn(correction);
        const after = correctedLandmarks(foot, correction);
        for (const name of ["firstMetatarsalEminence", "proximalPhalanxBaseMedial"] as const) {
          const bone = filmPoints(after).get(name) ?? { x: 0, y: 0 };
          expect(distanceFromPath(bone, dorsoplantar) * 0.2, name).toBeGreaterThan(0.98);
        }
        const { into } = shaftFrame(foot, after);
        for (const point of dorsoplantar.slice(dorsoplantar.findIndex((each) => each === atCut || distance(each, atCut) < 1e-9)))
          expect(Math.abs(into(point).x)).toBeLessThanOrEqual(5.5 - 1 + 1e-6);
      }),
    );
  });

  test("is straight beside the head where the shift is the one that the wire makes", () => {
    const numbers = footOfNumbers({ neckWidth: 14, eminence: 4, length: 58, intermetatarsalAngle: 14, halluxValgusAngle: 30 });
    const made = plannableFoot(numbers, { kind: "estimated", mmPerPixel: 1 });
    if (made.kind !== "plannable") throw new Error(made.because.en);
    const wire = drawn(shifted(wireShift(4, 3.5)), made);
    expect(wire.bendDegrees).toBeCloseTo(0, 6);
    expect(wire.cortexHits).toEqual([]);
  });

  test("strikes the lateral cortex where the head was shifted less than that", () => {
    const { cortexHits, bendDegrees } = drawn(shifted(4.5));
    expect(cortexHits).toMatchObject([{ wall: "lateral" }]);
    expect(bendDegrees).toBeGreaterThan(drawn(shifted(7.5)).bendDegrees);
  });

  test("is as long as its way and what stands out of the toe, in whole centimetres", () => {
    const { dorsoplantar, lengthToOrderMm = 0 } = drawn(shifted(7));
    const way = dorsoplantar.reduce((sum, point, index) => sum + 0.2 * distance(point, dorsoplantar[index - 1] ?? point), 0);
    expect(lengthToOrderMm % 10).toBe(0);
    expect(lengthToOrderMm - way - 20).toBeGreaterThanOrEqual(0);
    expect(lengthToOrderMm - way - 20).toBeLessThan(10);
  });

  test("lies mirrored in a left foot", () => {
    const mirrored = Object.fromEntries([...filmPoints(foot.landmarks)].map(([name, { x, y }]) => [name, [1000 - x, y]]));
    const left = without([], { ...foot.landmarks, side: "left", points: mirrored });
    const [right, other] = [drawn(shifted(7)), drawn(shifted(7), left)];
    const back = other.dorsoplantar.map(({ x, y }): Point => ({ x: 1000 - x, y }));
    for (const [index, { x, y }] of right.dorsoplantar.entries())
      expect(back[index]).toEqual({ x: expect.closeTo(x, 6), y: expect.closeTo(y, 6) });
  });
});

describe("what cannot be drawn is said", () => {
  test.each([0, 2, 3.4])("a shift of %d mm leaves no way in beside the head: the wire would cross bone", (shift) => {
    expect(wirePath({ foot, correction: shifted(shift) })).toMatchObject({
      kind: "no-wire",
      because: { en: expect.stringContaining("cross bone"), fr: expect.stringContaining("traverserait") },
    });
  });

  test("a film without a scale", () => {
    const found = plannableFoot(foot.landmarks, { kind: "unknown" });
    if (found.kind !== "plannable") throw new Error(found.because.en);
    expect(wirePath({ foot: found, correction: shifted(0.5) })).toMatchObject({ because: { en: expect.stringContaining("no scale") } });
  });

  test("a toe that is not marked is named, and the wire begins beside the head without a length", () => {
    const wire = drawn(shifted(7), without(["distalPhalanxBase", "distalPhalanxTip"]));
    expect(wire.missing).toEqual(["distalPhalanxBase", "distalPhalanxTip"]);
    expect(wire.lengthToOrderMm).toBeUndefined();
    expect(wire.notes.map(({ en }) => en).join()).toContain("tip");
  });

  test("a cortex and a nail that are not marked are assumed and told", () => {
    const wire = drawn(shifted(7), without(["firstMetatarsalCanalMedial", "nailMedialCorner"]));
    expect(wire.notes.map(({ en }) => en)).toEqual([
      expect.stringContaining("1.5 mm"),
      expect.stringContaining("nail"),
      expect.stringContaining("narrows"),
    ]);
  });
});

describe("on the lateral film", () => {
  const lateral: LandmarkFile = {
    format: "firstray-landmarks/1",
    view: "lateral",
    side: "right",
    points: {
      firstMetatarsalBaseCentre: [200, 300],
      firstMetatarsalHeadCentre: [472, 400],
      firstMetatarsalNeckDorsal: [420, 340],
      firstMetatarsalNeckPlantar: [396, 408],
      floorPosterior: [0, 470],
      floorAnterior: [600, 470],
    },
  };

  test("the head comes to lie as far plantar as planned", () => {
    const wire = wirePath({ foot, correction: shifted(7, { plantarShift: 3 }), lateral, lateralCalibration: foot.calibration });
    if (wire.kind !== "wire" || wire.lateral?.kind !== "drawn") throw new Error("the lateral film has what is needed");
    const [beside] = wire.lateral.points;
    expect(distance(beside ?? { x: 0, y: 0 }, { x: 472, y: 400 }) * 0.2).toBeCloseTo(3, 8);
    expect(beside?.y).toBeGreaterThan(400);
    expect(wire.lateral.scaleFrom).toBe("calibration");
  });

  test("a head that was shifted far plantar sends the wire up against the dorsal cortex, one left where it was does not", () => {
    const hits = (plantarShift: number): readonly object[] => {
      const wire = wirePath({ foot, correction: shifted(7, { plantarShift }), lateral, lateralCalibration: foot.calibration });
      return wire.kind === "wire" && wire.lateral?.kind === "drawn" ? wire.lateral.cortexHits : [];
    };
    expect(hits(9)).toMatchObject([{ wall: "dorsal" }]);
    expect(hits(0)).toEqual([]);
  });

  test("what it lacks is named", () => {
    const { firstMetatarsalNeckDorsal: _, ...points } = lateral.points;
    expect(wirePath({ foot, correction: shifted(7), lateral: { ...lateral, points } })).toMatchObject({
      lateral: { kind: "not-drawn", missing: ["firstMetatarsalNeckDorsal"] },
    });
  });
});

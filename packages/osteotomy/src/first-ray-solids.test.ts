import { intoFrame, offsetFromAxis, type Point, positionAlongAxis } from "@firstray/geometry";
import { filmPoints, type LandmarkFile, type LandmarkName, type Position } from "@firstray/radiograph";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { correctedLandmarks } from "./corrected-landmarks.ts";
import { type Correction, noCorrection } from "./correction.ts";
import { type FirstRaySolids, firstRaySolids } from "./first-ray-solids.ts";
import { type FootNumbers, footOfNumbers } from "./foot-of-numbers.ts";
import { type PlannableFoot, plannableFoot } from "./plannable-foot.ts";
import { meshFaults } from "./testing/mesh-faults.ts";
import { wirePath } from "./wire-path.ts";

const between = (min: number, max: number) => fc.double({ min, max, noNaN: true });

/** The rest of the toe, the head's end and the sesamoids, so that every bone is there. */
function whole(file: LandmarkFile): LandmarkFile {
  const at = (name: LandmarkName, right: number, down: number): Position => {
    const found = filmPoints(file).get(name) ?? { x: 0, y: 0 };
    return [found.x + right, found.y + down];
  };
  return {
    ...file,
    points: {
      ...file.points,
      firstMetatarsalHeadDistal: at("firstMetatarsalHeadCentre", -1, -9),
      proximalPhalanxBaseMedial: at("proximalPhalanxShaftProximal", -8, 3),
      proximalPhalanxBaseLateral: at("proximalPhalanxShaftProximal", 8, 4),
      distalPhalanxBase: at("proximalPhalanxShaftDistal", 3, -9),
      distalPhalanxTip: at("proximalPhalanxShaftDistal", 6, -28),
      nailMedialCorner: at("proximalPhalanxShaftDistal", -1, -18),
      tibialSesamoidMedial: at("firstMetatarsalHeadCentre", -3, 5),
      tibialSesamoidLateral: at("firstMetatarsalHeadCentre", 5, 5),
    },
  };
}

function plannable(file: LandmarkFile, mmPerPixel = 1): PlannableFoot {
  const found = plannableFoot(file, { kind: "estimated", mmPerPixel });
  if (found.kind !== "plannable") throw new Error(found.because.en);
  return found;
}

const textbook: FootNumbers = { neckWidth: 14, eminence: 4, length: 58, intermetatarsalAngle: 14, halluxValgusAngle: 30 };
const anyFoot: fc.Arbitrary<PlannableFoot> = fc
  .tuple(
    fc.record({
      neckWidth: between(9, 18),
      eminence: between(0, 8),
      length: between(42, 72),
      intermetatarsalAngle: between(4, 26),
      halluxValgusAngle: between(0, 55),
    }),
    fc.boolean(),
    between(0.08, 0.4),
  )
  .map(([numbers, complete, mmPerPixel]) => {
    const file = footOfNumbers(numbers);
    return plannable(complete ? whole(file) : file, mmPerPixel);
  });
const anyCorrection: fc.Arbitrary<Correction> = fc.record({
  lateralShift: between(-5, 18),
  varusTiltDegrees: between(-5, 15),
  plantarShift: between(-4, 4),
  kerf: between(0, 4),
  obliquityDegrees: between(-30, 30),
  tarsometatarsalReductionDegrees: between(0, 8),
});

/** The plan's corrected landmarks in the foot frame and the foot's unit. */
function planned(foot: PlannableFoot, correction: Correction): ReadonlyMap<LandmarkName, Point> {
  return new Map(
    [...filmPoints(correctedLandmarks(foot, correction))].map(([name, point]) => {
      const { x, y } = intoFrame(point, foot.frame);
      return [name, { x: x / foot.pixelsPerUnit, y: y / foot.pixelsPerUnit }];
    }),
  );
}

type BoneName = FirstRaySolids["solids"][number]["name"];

function cornersOf({ solids }: FirstRaySolids, bone: BoneName): readonly Point[] {
  const positions = solids.find(({ name }) => name === bone)?.mesh.positions ?? [];
  return Array.from({ length: positions.length / 3 }, (_, at) => ({
    x: positions[3 * at] ?? Number.NaN,
    y: positions[3 * at + 1] ?? Number.NaN,
  }));
}

test("seen from above, every bone's landmarks are the plan's own corrected landmarks", () => {
  fc.assert(
    fc.property(anyFoot, anyCorrection, (foot, correction) => {
      const expected = planned(foot, correction);
      for (const { marks } of firstRaySolids({ foot, correction }).solids) {
        for (const [name, { x, y }] of marks) {
          expect(Math.hypot(x - (expected.get(name)?.x ?? Number.NaN), y - (expected.get(name)?.y ?? Number.NaN)), name).toBeLessThan(1e-9);
        }
      }
    }),
  );
});

test("every bone is closed and has no corner that is not a number, whatever the foot and the plan", () => {
  fc.assert(
    fc.property(anyFoot, anyCorrection, (foot, correction) => {
      const { solids } = firstRaySolids({ foot, correction });
      expect(solids.flatMap(({ name, mesh }) => meshFaults(mesh).map((fault) => `${name}: ${fault}`))).toEqual([]);
    }),
    { numRuns: 15 },
  );
});

test("every bone that is marked is there; one that is not, is not", () => {
  const names = (file: LandmarkFile) => firstRaySolids({ foot: plannable(file), correction: noCorrection }).solids.map(({ name }) => name);
  const metatarsals = ["first-metatarsal-shaft", "first-metatarsal-head"];
  expect(names(footOfNumbers(textbook))).toEqual([...metatarsals, "proximal-phalanx", "second-metatarsal"]);
  const { halluxValgusAngle: _, ...toeless } = textbook;
  expect(names(footOfNumbers(toeless))).toEqual([...metatarsals, "second-metatarsal"]);
  expect(names(whole(footOfNumbers(textbook)))).toEqual([
    ...metatarsals,
    "proximal-phalanx",
    "distal-phalanx",
    "tibial-sesamoid",
    "second-metatarsal",
  ]);
});

describe("the bone is as wide as it was measured", () => {
  test("at the neck, at the eminence and at the head's end", () => {
    fc.assert(
      fc.property(anyFoot, (foot) => {
        const solids = firstRaySolids({ foot, correction: noCorrection });
        const shaft = { from: scaled(foot.shaft.from, foot), to: scaled(foot.shaft.to, foot) };
        const offsets = cornersOf(solids, "first-metatarsal-head").map((corner) => offsetFromAxis(corner, shaft));
        const onPlane = solids.cut.map((corner) => offsetFromAxis(corner, shaft));
        expect(Math.max(...onPlane) - Math.min(...onPlane)).toBeCloseTo(foot.neckWidth, 9);
        expect(Math.min(...onPlane) - Math.min(...offsets)).toBeCloseTo(foot.eminence, 6);
      }),
    );
  });

  test("the head ends where it was marked to end", () => {
    const foot = plannable(whole(footOfNumbers(textbook)));
    const solids = firstRaySolids({ foot, correction: noCorrection });
    const end = planned(foot, noCorrection).get("firstMetatarsalHeadDistal") ?? { x: 0, y: 0 };
    const nearest = Math.min(...cornersOf(solids, "first-metatarsal-head").map(({ x, y }) => Math.hypot(x - end.x, y - end.y)));
    expect(nearest).toBeLessThan(1e-6);
  });
});

test("a kerf that is closed leaves the two faces on each other; an oblique cut's faces slide along each other", () => {
  const foot = plannable(footOfNumbers(textbook));
  for (const obliquityDegrees of [0, 20, -15]) {
    const solids = firstRaySolids({ foot, correction: { ...noCorrection, lateralShift: 6, kerf: 2, obliquityDegrees } });
    const cut = { foot, obliquityDegrees };
    expect(Math.max(...heightsOverCut(solids, "first-metatarsal-shaft", cut))).toBeCloseTo(-1, 6);
    expect(Math.min(...heightsOverCut(solids, "first-metatarsal-head", cut))).toBeCloseTo(-1, 6);
  }
});

test("a plantar shift lowers head and toe, and nothing else", () => {
  const foot = plannable(whole(footOfNumbers(textbook)));
  const [level, lower] = [0, 3].map((plantarShift) => firstRaySolids({ foot, correction: { ...noCorrection, plantarShift } }));
  const fallen = level?.solids.map(({ name, marks }) => {
    const [[mark, { z }] = ["firstMetatarsalHeadCentre", { z: 0 }]] = marks;
    return [name, z - (lower?.solids.find((other) => other.name === name)?.marks.get(mark as LandmarkName)?.z ?? Number.NaN)];
  });
  expect(Object.fromEntries(fallen ?? [])).toEqual({
    "first-metatarsal-shaft": 0,
    "first-metatarsal-head": expect.closeTo(3, 9),
    "proximal-phalanx": expect.closeTo(3, 9),
    "distal-phalanx": expect.closeTo(3, 9),
    "tibial-sesamoid": 0,
    "second-metatarsal": 0,
  });
});

describe("the slope", () => {
  const foot = plannable(footOfNumbers(textbook));
  const lateral: LandmarkFile = {
    format: "firstray-landmarks/1",
    view: "lateral",
    side: "right",
    points: {
      floorPosterior: [0, 300],
      floorAnterior: [300, 300],
      firstMetatarsalBaseCentre: [100, 200],
      firstMetatarsalHeadCentre: [200, 200 + 100 * Math.tan((26 * Math.PI) / 180)],
    },
  };
  test("is the lateral film's where one is measured, and the head lies as much lower", () => {
    const { slope, solids } = firstRaySolids({ foot, lateral, correction: noCorrection });
    expect(slope).toMatchObject({ from: "lateral-film", inclinationDegrees: expect.closeTo(26, 6) });
    const head = solids.find(({ name }) => name === "first-metatarsal-head")?.marks.get("firstMetatarsalHeadCentre");
    expect(head?.z).toBeCloseTo(-58 * Math.tan((26 * Math.PI) / 180), 6);
  });
  test.each([
    ["no lateral film", undefined],
    ["a lateral film without the floor", { ...lateral, points: { firstMetatarsalBaseCentre: [1, 1], firstMetatarsalHeadCentre: [9, 9] } }],
    ["a dorsoplantar film in its place", footOfNumbers(textbook)],
  ] as const)("is assumed, and says so, with %s", (_, file) => {
    expect(firstRaySolids({ foot, ...(file && { lateral: file }), correction: noCorrection }).slope.from).toBe("assumed");
  });
});

describe("the wire", () => {
  const foot = plannable(whole(footOfNumbers(textbook)));
  const correction = { ...noCorrection, lateralShift: 7.5, plantarShift: 1 };
  const path = wirePath({ foot, correction });

  test("is a closed tube of 2 mm along the plan's own path", () => {
    if (path.kind !== "wire") throw new Error(path.because.en);
    const { wire } = firstRaySolids({ foot, correction, wire: path.dorsoplantar });
    if (wire === undefined) throw new Error("a wire with a path is drawn");
    expect(meshFaults(wire)).toEqual([]);
    const [tip] = [path.dorsoplantar.at(-1)].map((point) => scaled(intoFrame(point ?? { x: 0, y: 0 }, foot.frame), foot));
    const last = Array.from({ length: 16 }, (_, at) => wire.positions.slice(wire.positions.length - 48 + 3 * at));
    const away = last.map(([x = Number.NaN, y = Number.NaN]) => Math.hypot(x - (tip?.x ?? 0), y - (tip?.y ?? 0)));
    expect(Math.max(...away)).toBeCloseTo(1, 3);
  });
  test("is not drawn on a film without millimetres", () => {
    const shares = plannableFoot(whole(footOfNumbers(textbook)), { kind: "unknown" });
    if (shares.kind !== "plannable" || path.kind !== "wire") throw new Error("the drawn foot is plannable");
    expect(firstRaySolids({ foot: shares, correction: noCorrection, wire: path.dorsoplantar }).wire).toBeUndefined();
  });
});

function scaled({ x, y }: Point, { pixelsPerUnit }: PlannableFoot): Point {
  return { x: x / pixelsPerUnit, y: y / pixelsPerUnit };
}

/** How far distal of the cut's plane each corner of a bone lies, along the shaft. */
function heightsOverCut(solids: FirstRaySolids, bone: BoneName, { foot, obliquityDegrees }: Cut): readonly number[] {
  const shaft = { from: scaled(foot.shaft.from, foot), to: scaled(foot.shaft.to, foot) };
  const [onPlane = { x: 0, y: 0 }] = solids.cut;
  const slope = Math.tan((obliquityDegrees * Math.PI) / 180);
  const level = (point: Point): number => positionAlongAxis(point, shaft) + slope * offsetFromAxis(point, shaft);
  return cornersOf(solids, bone).map((corner) => level(corner) - level(onPlane));
}

interface Cut {
  readonly foot: PlannableFoot;
  readonly obliquityDegrees: number;
}

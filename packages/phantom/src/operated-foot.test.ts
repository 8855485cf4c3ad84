import { type LandmarkName, landmarkPosition } from "@firstray/radiograph";
import { expect, test } from "vitest";
import { drawFoot } from "./draw-foot.ts";
import type { FootOrder, PhantomFilm } from "./phantom-film.ts";

/** Truth does not depend on the spacing. */
const coarsest = { mmPerPixel: 1 } as const;
const operation = { lateralShiftMm: 6.5, varusTiltDegrees: 5, kerfMm: 1.5 } as const;
const feet: readonly FootOrder[] = [
  { hva: 30, ima: 13, side: "right", seed: 41, ...coarsest },
  { hva: 38, ima: 16, side: "left", seed: 42, ...coarsest },
];

test.each(feet)("an operation shows on the film as it was ordered: $side foot", (order) => {
  const [before, after] = [drawFoot(order), drawFoot({ ...order, operation })];
  const moved = displacement(before, after, "firstMetatarsalHeadCentre");
  expect(moved.lateral).toBeCloseTo(operation.lateralShiftMm, 1);
  expect(moved.distal).toBeCloseTo(-operation.kerfMm, 1);
  expect(turned(before, after, "proximalPhalanx")).toBeCloseTo(operation.varusTiltDegrees, 1);
});

test.each(feet)("what was not operated on stays where it stood: $side foot", (order) => {
  const [before, after] = [drawFoot(order), drawFoot({ ...order, operation })];
  for (const name of ["firstMetatarsalBaseCentre", "secondMetatarsalHeadCentre", "tibialSesamoidMedial"] as const) {
    const { lateral, distal } = displacement(before, after, name);
    expect(Math.hypot(lateral, distal), name).toBeLessThan(0.02);
  }
});

/** In film millimetres, against the shaft before; both films lie otherwise on their foot, so the second metatarsal's base is the origin. */
function displacement(before: PhantomFilm, after: PhantomFilm, name: LandmarkName): { readonly lateral: number; readonly distal: number } {
  const away = (film: PhantomFilm) => from(film, "secondMetatarsalBaseCentre", name);
  const [start, end] = [away(before), away(after)];
  const shaft = from(before, "firstMetatarsalShaftProximal", "firstMetatarsalShaftDistal");
  const length = Math.hypot(shaft.x, shaft.y);
  const [x, y] = [end.x - start.x, end.y - start.y];
  const rightwards = (y * shaft.x - x * shaft.y) / length;
  return { lateral: before.side === "right" ? rightwards : -rightwards, distal: (x * shaft.x + y * shaft.y) / length };
}

/** Degrees towards varus. */
function turned(before: PhantomFilm, after: PhantomFilm, bone: "proximalPhalanx"): number {
  const angle = (film: PhantomFilm): number => {
    const { x, y } = from(film, `${bone}ShaftProximal`, `${bone}ShaftDistal`);
    return (Math.atan2(film.side === "right" ? x : -x, -y) * 180) / Math.PI;
  };
  return angle(before) - angle(after);
}

function from(film: PhantomFilm, start: LandmarkName, end: LandmarkName): { readonly x: number; readonly y: number } {
  const [a, b] = [film.truth.points[start], film.truth.points[end]];
  if (!a || !b) throw new Error(`no ${start} or ${end} in the truth`);
  const [p, q] = [landmarkPosition(a), landmarkPosition(b)];
  return { x: q.x - p.x, y: q.y - p.y };
}

import type { BoneEnd, BoneShape, Osteotomy } from "./bone-shape.ts";
import { curve } from "./curve.ts";

/** One ring of a bone's sweep. */
export interface BoneRing {
  /** Where along the bone, millimetres from its proximal end. */
  readonly y: number;
  /** Share of the full cross-section. */
  readonly scale: number;
  /** How far the condyles lead the middle, millimetres. */
  readonly saddle: number;
  /** Whether it lies beyond an osteotomy. */
  readonly beyondCut: boolean;
}

/** The rings of a bone from its proximal to its distal end; the first and last have no width. */
export function boneRings({ lengthMm, proximal, distal, halfWidth, osteotomy }: BoneShape): BoneRing[] {
  const width = curve(halfWidth);
  const start = endRings(proximal, width(0))
    .map(({ y, scale, saddle }) => ring(-y, scale, -saddle))
    .reverse();
  const end = endRings(distal, width(1));
  const [from, to] = [sweptFrom(proximal), lengthMm - sweptFrom(distal)];
  const count = Math.max(10, Math.min(44, Math.round((to - from) / 1.3)));
  const shaft = Array.from({ length: count + 1 }, (_, index) => ring(from + ((to - from) * index) / count, 1, 0));
  const whole = [...start.map((one) => ({ ...one, y: from + one.y })), ...shaft, ...end.map((one) => ({ ...one, y: to + one.y }))];
  return osteotomy ? cut(whole, osteotomy, lengthMm) : whole;
}

/** A cut across: two flat faces a burr's width apart, joined by a thread too thin to see; all beyond has moved. */
function cut(rings: readonly BoneRing[], { at, kerfMm }: Osteotomy, lengthMm: number): BoneRing[] {
  const y = at * lengthMm;
  const thread = 0.02;
  const faces = [ring(y, 1, 0), ring(y, thread, 0), ring(y + kerfMm, thread, 0), ring(y + kerfMm, 1, 0)];
  return [
    ...rings.filter((one) => one.y < y),
    ...faces.map((one, index) => ({ ...one, beyondCut: index >= 2 })),
    ...rings.filter((one) => one.y > y + kerfMm).map((one) => ({ ...one, beyondCut: true })),
  ];
}

function ring(y: number, scale: number, saddle: number): BoneRing {
  return { y, scale, saddle, beyondCut: false };
}

function sweptFrom(end: BoneEnd): number {
  return end.kind === "dome" ? end.heightMm : end.rimMm;
}

/** Rings that close an end, outward from where the sweep stops. */
function endRings(end: BoneEnd, halfWidth: number): BoneRing[] {
  const quarter = (step: number, steps: number): readonly [number, number] => {
    const angle = (Math.PI / 2) * (step / steps);
    return [Math.cos(angle), Math.sin(angle)];
  };
  if (end.kind === "dome") {
    return Array.from({ length: 9 }, (_, index) => {
      const [scale, rise] = quarter(index + 1, 9);
      return ring(end.heightMm * rise, index === 8 ? 0 : scale, 0);
    });
  }
  const face = Math.max(0.3, 1 - end.rimMm / halfWidth);
  const rim = [1, 2, 3, 4].map((step) => {
    const [shrink, rise] = quarter(step, 4);
    return ring(end.rimMm * rise, face + (1 - face) * shrink, end.saddleMm * rise);
  });
  const plate = [0.8, 0.6, 0.4, 0.2, 0].map((share) => ring(end.rimMm + end.bulgeMm * (1 - share * share), face * share, end.saddleMm));
  return [...rim, ...plate];
}

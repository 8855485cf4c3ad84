import type { BoneEnd, BoneShape, Bump } from "./bone-shape.ts";
import { curve } from "./curve.ts";
import { type Surface, surfaceOf } from "./surface.ts";

/** One ring of the sweep: where along the bone, how much of the full cross-section, and how far its condyles lead its middle. */
interface Ring {
  readonly y: number;
  readonly scale: number;
  readonly saddle: number;
}

/**
 * The outer surface of a bone in its own frame (x lateral, y distal, z dorsal), or with `inner` the surface between cortex and marrow.
 * Both have the same points in the same order.
 */
export function boneSurface(shape: BoneShape, layer: "outer" | "inner"): Surface {
  const rings = ringsOf(shape);
  const segments = shape.lengthMm > 20 ? 40 : 28;
  const sectionAt = crossSections(shape, layer);
  return surfaceOf(rings.length - 2, segments, (index) => {
    const pointAt = sectionAt(rings[index + 1] ?? { y: 0, scale: 0, saddle: 0 });
    return (segment) => pointAt((2 * Math.PI * segment) / segments);
  });
}

/** For each ring, where the outline passes at an angle around the axis. */
function crossSections(shape: BoneShape, layer: "outer" | "inner"): (ring: Ring) => (angle: number) => readonly [number, number, number] {
  const { lengthMm, endPlateMm, squareness, bumps } = shape;
  const [width, depth, lateral, dorsal] = [shape.halfWidth, shape.halfDepth, shape.shiftLateral, shape.shiftDorsal].map(curve);
  const cortex = curve(shape.cortexMm);
  const squeeze = layer === "inner" ? (lengthMm - 2 * endPlateMm) / lengthMm : 1;
  return ({ y, scale, saddle }) => {
    const share = Math.max(0, Math.min(1, y / lengthMm));
    const shell = layer === "inner" ? cortex(share) : 0;
    const [fullA, fullB] = [width?.(share) ?? 1, depth?.(share) ?? 1];
    const [a, b] = [Math.max(fullA - shell, 0.25 * fullA), Math.max(fullB - shell, 0.25 * fullB)];
    const [atX, atZ] = [lateral?.(share) ?? 0, dorsal?.(share) ?? 0];
    const near = bumps.filter((bump) => Math.abs(y - bump.at * lengthMm) < 3.5 * bump.alongMm);
    const twist = (shape.twistDegrees * (share - 0.5) * Math.PI) / 180;
    const [ct, st] = [Math.cos(twist), Math.sin(twist)];
    const lean = leanOf(shape, share);
    return (angle) => {
      const [c, s] = [Math.cos(angle), Math.sin(angle)];
      const swelling = near.reduce((sum, bump) => sum + swellingOf(bump, y, angle, lengthMm), 0);
      const radius = 1 / (Math.abs(c) ** squareness + Math.abs(s) ** squareness) ** (1 / squareness);
      const x = (a * radius + swelling) * c * scale;
      const z = (b * radius + swelling) * s * scale;
      const turned = x * ct - z * st;
      const along = y + saddle * (scale * c) ** 2 + turned * lean;
      return [turned + atX, lengthMm / 2 + (along - lengthMm / 2) * squeeze, x * st + z * ct + atZ];
    };
  };
}

/** Slope of the cross-section near a tilted end; none at mid-length. */
function leanOf({ proximal, distal }: BoneShape, share: number): number {
  const end = share < 0.5 ? proximal : distal;
  const near = Math.max(0, 1 - Math.min(share, 1 - share) / 0.3);
  return -Math.tan((end.tiltDegrees * Math.PI) / 180) * near * near * (3 - 2 * near);
}

function swellingOf({ at, towardsDegrees, heightMm, alongMm, aroundDegrees }: Bump, y: number, angle: number, lengthMm: number): number {
  const along = (y - at * lengthMm) / alongMm;
  const turn = Math.abs((((((angle * 180) / Math.PI - towardsDegrees) % 360) + 540) % 360) - 180) / aroundDegrees;
  return heightMm * Math.exp(-0.5 * (along * along + turn * turn));
}

function ringsOf({ lengthMm, proximal, distal, halfWidth }: BoneShape): Ring[] {
  const width = curve(halfWidth);
  const start = endRings(proximal, width(0))
    .map(({ y, scale, saddle }) => ({ y: -y, scale, saddle: -saddle }))
    .reverse();
  const end = endRings(distal, width(1));
  const [from, to] = [sweptFrom(proximal), lengthMm - sweptFrom(distal)];
  const count = Math.max(10, Math.min(44, Math.round((to - from) / 1.3)));
  const shaft = Array.from({ length: count + 1 }, (_, index) => ({ y: from + ((to - from) * index) / count, scale: 1, saddle: 0 }));
  return [...start.map((ring) => ({ ...ring, y: from + ring.y })), ...shaft, ...end.map((ring) => ({ ...ring, y: to + ring.y }))];
}

function sweptFrom(end: BoneEnd): number {
  return end.kind === "dome" ? end.heightMm : end.rimMm;
}

/** Rings that close an end, outward from where the sweep stops. */
function endRings(end: BoneEnd, halfWidth: number): Ring[] {
  const quarter = (step: number, steps: number): readonly [number, number] => {
    const angle = (Math.PI / 2) * (step / steps);
    return [Math.cos(angle), Math.sin(angle)];
  };
  if (end.kind === "dome") {
    return Array.from({ length: 9 }, (_, index) => {
      const [scale, rise] = quarter(index + 1, 9);
      return { y: end.heightMm * rise, scale: index === 8 ? 0 : scale, saddle: 0 };
    });
  }
  const face = Math.max(0.3, 1 - end.rimMm / halfWidth);
  const rim = [1, 2, 3, 4].map((step) => {
    const [shrink, rise] = quarter(step, 4);
    return { y: end.rimMm * rise, scale: face + (1 - face) * shrink, saddle: end.saddleMm * rise };
  });
  const plate = [0.8, 0.6, 0.4, 0.2, 0].map((share) => ({
    y: end.rimMm + end.bulgeMm * (1 - share * share),
    scale: face * share,
    saddle: end.saddleMm,
  }));
  return [...rim, ...plate];
}

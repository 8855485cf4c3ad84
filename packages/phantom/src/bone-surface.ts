import { type BoneRing, boneRings } from "./bone-rings.ts";
import type { BoneShape, Bump } from "./bone-shape.ts";
import { curve } from "./curve.ts";
import { pointIn } from "./point-in.ts";
import { type Surface, surfaceOf } from "./surface.ts";

/**
 * The outer surface of a bone in its own frame (x lateral, y distal, z dorsal), or with `inner` the surface between cortex and marrow.
 * Both have the same points in the same order.
 */
export function boneSurface(shape: BoneShape, layer: "outer" | "inner"): Surface {
  const rings = boneRings(shape);
  const segments = shape.lengthMm > 20 ? 40 : 28;
  const sectionAt = crossSections(shape, layer);
  return surfaceOf(rings.length - 2, segments, (index) => {
    const pointAt = sectionAt(rings[index + 1] ?? { y: 0, scale: 0, saddle: 0, beyondCut: false });
    return (segment) => pointAt((2 * Math.PI * segment) / segments);
  });
}

/** For each ring, where the outline passes at an angle around the axis. */
function crossSections(
  shape: BoneShape,
  layer: "outer" | "inner",
): (ring: BoneRing) => (angle: number) => readonly [number, number, number] {
  const { lengthMm, endPlateMm, squareness, bumps } = shape;
  const [width, depth, lateral, dorsal] = [shape.halfWidth, shape.halfDepth, shape.shiftLateral, shape.shiftDorsal].map(curve);
  const cortex = curve(shape.cortexMm);
  const [from, to] = layer === "inner" ? [endPlateMm[0], lengthMm - endPlateMm[1]] : [0, lengthMm];
  return ({ y, scale, saddle, beyondCut }) => {
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
      const c = Math.cos(angle);
      const s = Math.sin(angle);
      const swelling = near.reduce((sum, bump) => sum + swellingOf(bump, y, angle, lengthMm), 0);
      const radius = 1 / (Math.abs(c) ** squareness + Math.abs(s) ** squareness) ** (1 / squareness);
      const x = (a * radius + swelling) * c * scale;
      const z = (b * radius + swelling) * s * scale;
      const turned = x * ct - z * st;
      const along = y + saddle * (scale * c) ** 2 + turned * lean;
      const point = [turned + atX, from + (along * (to - from)) / lengthMm, x * st + z * ct + atZ] as const;
      return beyondCut && shape.osteotomy ? pointIn(shape.osteotomy.beyond, point) : point;
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

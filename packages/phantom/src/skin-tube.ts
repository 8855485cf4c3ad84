import { type Surface, surfaceOf } from "./surface.ts";
import type { Vector } from "./vector.ts";

/** A station of a limb: its middle and its half-widths across and up. */
export interface Section {
  readonly centre: Vector;
  readonly halfWidth: number;
  readonly halfDepth: number;
  /** Where the limb bends: its own upward direction here. */
  readonly up?: Vector;
}

const segments = 48;

const nowhere: Section = { centre: [0, 0, 0], halfWidth: 0, halfDepth: 0 };

/** The skin through sections spanned by two directions; it rests flat on the floor (z = 0) where it would sink in. */
export function skinTube(sections: readonly Section[], across: Vector, upright: Vector, squareness: number): Surface {
  const count = sections.length - 2;
  return surfaceOf(count, segments, (ring) => {
    const { centre, halfWidth, halfDepth, up = upright } = sections[ring + 1] ?? nowhere;
    const end = ring < 0 || ring >= count;
    return (segment) => {
      const angle = (2 * Math.PI * segment) / segments;
      const [c, s] = [Math.cos(angle), Math.sin(angle)];
      const radius = end ? 0 : 1 / (Math.abs(c) ** squareness + Math.abs(s) ** squareness) ** (1 / squareness);
      const [a, b] = [halfWidth * radius * c, halfDepth * radius * s];
      const z = centre[2] + across[2] * a + up[2] * b;
      return [centre[0] + across[0] * a + up[0] * b, centre[1] + across[1] * a + up[1] * b, z < 3 ? 3 * Math.exp((z - 3) / 3) : z];
    };
  });
}

import type { SolidPoint } from "@firstray/osteotomy";
import type { Side } from "@firstray/radiograph";
import { BufferGeometry, Float32BufferAttribute } from "three";

/** How far the cut's plane is drawn beyond the bone: else the bone would hide it. */
const beyond = 1.35;

/** The cut as a flat disc, somewhat larger than the bone. */
export function cutGeometry(border: readonly SolidPoint[], side: Side): BufferGeometry {
  const hand = side === "left" ? -1 : 1;
  const share = 1 / Math.max(1, border.length);
  const middle = border.reduce((sum, { x, y, z }) => ({ x: sum.x + x * share, y: sum.y + y * share, z: sum.z + z * share }), {
    x: 0,
    y: 0,
    z: 0,
  });
  const out = (from: number, to: number): number => from + beyond * (to - from);
  const corners = border.flatMap(({ x, y, z }) => [hand * out(middle.x, x), out(middle.y, y), out(middle.z, z)]);
  const geometry = new BufferGeometry();
  geometry.setAttribute("position", new Float32BufferAttribute(corners, 3));
  geometry.setIndex(Array.from({ length: border.length - 2 }, (_, at) => [0, at + 1, at + 2]).flat());
  geometry.computeVertexNormals();
  return geometry;
}

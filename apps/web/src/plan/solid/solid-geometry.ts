import type { SolidMesh } from "@firstray/osteotomy";
import type { Side } from "@firstray/radiograph";
import { BufferGeometry, Float32BufferAttribute } from "three";

/** A bone's surface for the graphics card; a left foot's sides are exchanged, since its frame is left-handed. */
export function solidGeometry({ positions, indices }: SolidMesh, side: Side): BufferGeometry {
  const geometry = new BufferGeometry();
  const mirrored = side === "left";
  const placed = mirrored ? positions.map((value, at) => (at % 3 === 0 ? -value : value)) : positions;
  geometry.setAttribute("position", new Float32BufferAttribute(placed, 3));
  geometry.setIndex(mirrored ? indices.toReversed() : [...indices]);
  geometry.computeVertexNormals();
  return geometry;
}

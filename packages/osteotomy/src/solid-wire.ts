import { type Point, positionAlongAxis } from "@firstray/geometry";
import { wireDiameterMm } from "@firstray/radiograph";
import { footPoint } from "./foot-point.ts";
import type { PlannableFoot } from "./plannable-foot.ts";
import { solidFoot } from "./solid-foot.ts";
import type { SolidMesh } from "./solid-mesh.ts";
import type { SolidPieces } from "./solid-pieces.ts";
import { solidTube } from "./solid-tube.ts";

/**
 * The wire as a tube along its path on the dorsoplantar film; behind the cut at the height of the bone's middle, in front of it at that of the
 * moved head.
 * @param path - on the film after the operation, from the toe to the middle of the foot; pixels.
 * @param lift - of the head by the correction, in the foot's unit.
 * @returns nothing on a film without millimetres, on which a wire of 2 mm cannot be drawn, or for a path without length.
 */
export function solidWire(foot: PlannableFoot, path: readonly Point[], pieces: SolidPieces, lift: number): SolidMesh | undefined {
  if (foot.unit !== "mm" || path.length < 2) return undefined;
  const { shaft } = solidFoot(foot);
  const { neck, head } = pieces.levels;
  const heightAt = (along: number): number => {
    const share = Math.min(1, Math.max(0, (along - neck) / (head - neck)));
    return pieces.middleHeight(Math.min(along, head)) + share * lift;
  };
  const line = inSteps(path, foot.pixelsPerUnit).map((onFilm) => {
    const point = footPoint(foot, onFilm);
    return { ...point, z: heightAt(positionAlongAxis(point, shaft)) };
  });
  return isLong(line) ? solidTube(line, wireDiameterMm / 2) : undefined;
}

/** The same line with points so close that its height can follow the bone. */
function inSteps(path: readonly Point[], step: number): readonly Point[] {
  return path.flatMap((to, at) => {
    const from = path[at - 1] ?? to;
    const count = Math.max(1, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / step));
    return Array.from({ length: count }, (_, done) => {
      const share = (done + 1) / count;
      return { x: from.x + share * (to.x - from.x), y: from.y + share * (to.y - from.y) };
    });
  });
}

function isLong(line: readonly Point[]): boolean {
  const first = line[0];
  return first !== undefined && line.some(({ x, y }) => Math.hypot(x - first.x, y - first.y) > 1e-6);
}

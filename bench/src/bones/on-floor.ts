import { movedMesh } from "./moved-mesh.ts";
import { mapParts, type Skeleton } from "./skeleton.ts";

const soleMm = 6;

/** The foot moved so that its second metatarsal lies over the origin and its lowest point a sole's thickness above the floor. */
export function onFloor(skeleton: Skeleton): Skeleton {
  const { points } = skeleton.metatarsal_2;
  const mean = (axis: number): number => points.reduce((sum, value, at) => (at % 3 === axis ? sum + value : sum), 0) / (points.length / 3);
  const [x, z] = [mean(0), mean(2)];
  const heights = Object.values(skeleton).flatMap((part) => part.points.filter((_, at) => at % 3 === 1).reduce((a, b) => Math.min(a, b)));
  const lowest = Math.min(...heights);
  return mapParts((name) => movedMesh(skeleton[name], ([px, py, pz]) => [px - x, py - lowest + soleMm, pz - z]));
}

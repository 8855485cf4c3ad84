import type { Camera } from "./camera.ts";
import type { Frame } from "./frame.ts";
import type { Shadow } from "./shadow.ts";
import type { Surface } from "./surface.ts";
import { cross, dot, plus } from "./vector.ts";

/** The shadow of a surface given in the coordinates of its frame. */
export function shadowOf(surface: Surface, frame: Frame, camera: Camera): Shadow {
  const { points, triangles } = surface;
  const count = points.length / 3;
  const [x, y, distance] = [new Float64Array(count), new Float64Array(count), new Float64Array(count)];
  const normal = cross(camera.right, camera.down);
  const towards = plus(camera.detector, camera.source, -1);
  const height = dot(towards, normal);
  const axes = [camera.right, camera.down, normal] as const;
  // Everything becomes one affine map per detector axis; only the division by depth is left for each point.
  const start = plus(frame.origin, camera.source, -1);
  const [rightMap, downMap, depthMap] = axes.map((axis) => [dot(start, axis), dot(frame.x, axis), dot(frame.y, axis), dot(frame.z, axis)]);
  const [offsetX, offsetY] = [dot(towards, camera.right), dot(towards, camera.down)];
  for (let index = 0; index < count; index += 1) {
    const px = points[3 * index] ?? 0;
    const py = points[3 * index + 1] ?? 0;
    const pz = points[3 * index + 2] ?? 0;
    const u = along(rightMap, px, py, pz);
    const v = along(downMap, px, py, pz);
    const w = along(depthMap, px, py, pz);
    const reach = height / w;
    x[index] = u * reach - offsetX;
    y[index] = v * reach - offsetY;
    distance[index] = Math.sqrt(u * u + v * v + w * w) - 1000;
  }
  return { x, y, distance, triangles, sense: camera.sense };
}

function along(map: readonly number[] | undefined, x: number, y: number, z: number): number {
  return (map?.[0] ?? 0) + (map?.[1] ?? 0) * x + (map?.[2] ?? 0) * y + (map?.[3] ?? 0) * z;
}

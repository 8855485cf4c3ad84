import type { Camera } from "./camera.ts";
import { cross, dot, plus, type Vector } from "./vector.ts";

/** Where one point of the foot falls on the film, film millimetres. */
export function shadowOfPoint(point: Vector, camera: Camera): { readonly x: number; readonly y: number } {
  const normal = cross(camera.right, camera.down);
  const ray = plus(point, camera.source, -1);
  const share = dot(plus(camera.detector, camera.source, -1), normal) / dot(ray, normal);
  const hit = plus(plus(camera.source, ray, share), camera.detector, -1);
  return { x: dot(hit, camera.right), y: dot(hit, camera.down) };
}

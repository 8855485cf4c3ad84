import { cameraFor } from "../camera.ts";
import { frameAlong } from "../frame-along.ts";
import type { Shadow } from "../shadow.ts";
import { shadowOf } from "../shadow-of.ts";
import { surfaceOf } from "../surface.ts";
import type { Vector } from "../vector.ts";

/** The shadow of an ellipsoid whose centre lies at `centre`, seen straight from above; half-axes across, along and up. */
export function ballShadow(centre: Vector, [a, b, c]: Vector, yaw = 0): Shadow {
  const [rings, segments] = [60, 64];
  const ball = surfaceOf(rings, segments, (ring) => (segment) => {
    const polar = (Math.PI * (ring + 1)) / (rings + 1);
    const around = (2 * Math.PI * segment) / segments;
    return [a * Math.sin(polar) * Math.cos(around), -b * Math.cos(polar), c * Math.sin(polar) * Math.sin(around)];
  });
  const camera = cameraFor("dorsoplantar", "right", { tilt: 0, roll: 0 }, [0, 0, 0]);
  return shadowOf(ball, frameAlong(centre, { yaw, declination: 0, roll: 0 }), camera);
}

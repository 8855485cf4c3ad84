import { type Surface, surfaceOf } from "./surface.ts";

/** Diameter of the steel ball that calibrates a film, millimetres. */
export const ballDiameterMm = 25;

/** A steel ball in the hollow beside the arch, as high over the floor as the first metatarsal's head. */
export function ballSurface(size: number): Surface {
  const [rings, segments] = [31, 48];
  const radius = ballDiameterMm / 2;
  return surfaceOf(rings, segments, (ring) => {
    const polar = (Math.PI * (ring + 1)) / (rings + 1);
    return (segment) => {
      const around = (2 * Math.PI * segment) / segments;
      const across = radius * Math.sin(polar);
      return [-52 * size + across * Math.cos(around), -8 * size - radius * Math.cos(polar), 20 * size + across * Math.sin(around)];
    };
  });
}

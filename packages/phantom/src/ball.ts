import { type FilmWindow, toPixel } from "./film-window.ts";
import type { PhantomFilm } from "./phantom-film.ts";
import type { Shadow } from "./projection.ts";
import { reach } from "./silhouette.ts";
import { type Surface, surfaceOf } from "./surface.ts";

/** Diameter of the steel ball that calibrates a film, millimetres. */
const ballDiameterMm = 25;

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

/** Where the ball's shadow lies on the film and how wide it is across the beam's slant. */
export function ballOnFilm(shadow: Shadow, window: FilmWindow): NonNullable<PhantomFilm["ball"]> {
  const across = reach(shadow, { x: 0, y: 0 }, { x: 1, y: 0 });
  const down = reach(shadow, { x: 0, y: 0 }, { x: 0, y: 1 });
  return {
    centre: toPixel(window, (across.low + across.high) / 2, (down.low + down.high) / 2),
    diameterPixels: (across.high - across.low) / window.mmPerPixel,
    diameterMm: ballDiameterMm,
  };
}

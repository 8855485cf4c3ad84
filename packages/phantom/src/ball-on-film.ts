import { ballDiameterMm } from "./ball-surface.ts";
import type { FilmWindow } from "./film-window.ts";
import type { PhantomFilm } from "./phantom-film.ts";
import type { Shadow } from "./shadow.ts";
import { shadowReach } from "./shadow-reach.ts";
import { toPixel } from "./to-pixel.ts";

/** Where the ball's shadow lies on the film and how wide it is across the beam's slant. */
export function ballOnFilm(shadow: Shadow, window: FilmWindow): NonNullable<PhantomFilm["ball"]> {
  const across = shadowReach(shadow, { x: 0, y: 0 }, { x: 1, y: 0 });
  const down = shadowReach(shadow, { x: 0, y: 0 }, { x: 0, y: 1 });
  return {
    centre: toPixel(window, (across.low + across.high) / 2, (down.low + down.high) / 2),
    diameterPixels: (across.high - across.low) / window.mmPerPixel,
    diameterMm: ballDiameterMm,
  };
}

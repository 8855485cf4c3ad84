import { drawGreys, type Greys } from "./draw-greys.ts";
import type { FilmPlacement } from "./film-placement.ts";
import { greyLookup } from "./grey-lookup.ts";
import type { GreyRenderer } from "./grey-renderer.ts";

/**
 * Draws without WebGL2: one lookup for each screen pixel.
 * @throws Error when the browser has no 2D canvas either.
 */
export function plainRenderer(canvas: HTMLCanvasElement, greys: Greys): GreyRenderer {
  const context = canvas.getContext("2d", { alpha: false });
  if (context === null) throw new Error("a browser has a 2D canvas");
  return {
    kind: "2d",
    draw: (placement, window, viewport, density) => {
      const size = { width: Math.round(viewport.width * density), height: Math.round(viewport.height * density) };
      if (size.width === 0 || size.height === 0) return;
      canvas.width = size.width;
      canvas.height = size.height;
      const pixels = new Uint32Array(size.width * size.height);
      drawGreys(greys, greyLookup(window), denser(placement, density), size, pixels);
      context.putImageData(new ImageData(new Uint8ClampedArray(pixels.buffer), size.width, size.height), 0, 0);
    },
    dispose: () => undefined,
  };
}

function denser({ centre, across, down }: FilmPlacement, density: number): FilmPlacement {
  return { centre, across: [across[0] / density, across[1] / density], down: [down[0] / density, down[1] / density] };
}

import type { Span } from "./empty-span.ts";
import type { FilmWindow } from "./film-window.ts";
import { scan } from "./scan.ts";
import type { Shadow } from "./shadow.ts";

/** Takes one more closed surface into a span. */
export function widenSpan({ near, far }: Span, shadow: Shadow, window: FilmWindow): void {
  scan(shadow, window, (index, count, distance, perPixel, facing) => {
    let value = distance;
    for (let at = index; at < index + count; at += 1) {
      if (facing > 0) far[at] = Math.max(far[at] ?? 0, value);
      else near[at] = Math.min(near[at] ?? 0, value);
      value += perPixel;
    }
  });
}

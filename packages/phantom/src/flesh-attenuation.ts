import type { Random } from "@firstray/geometry";
import type { View } from "@firstray/radiograph";
import { addThickness } from "./add-thickness.ts";
import { blurred } from "./blurred.ts";
import { emptySpan } from "./empty-span.ts";
import type { FilmWindow } from "./film-window.ts";
import { normal } from "./normal.ts";
import type { Shadow } from "./shadow.ts";
import { stretched } from "./stretched.ts";
import { widenSpan } from "./widen-span.ts";

/** Attenuation of muscle and fat, mixed, per millimetre at a foot film's effective energy. */
export const fleshPerMm = 0.025;

const mottleMm = 2.4;
const mottleShare = 0.035;

/**
 * What the flesh takes from the beam at each pixel, a little unevenly, as fat and muscle lie.
 * Foot and toes fill each other without gaps. Seen from the side so does the leg; from above there is air between it and the instep, and
 * its length adds.
 * @param skin - foot, leg, then the toes.
 */
export function fleshAttenuation(skin: readonly Shadow[], view: View, window: FilmWindow, random: Random): Float32Array {
  const [foot, leg, ...toes] = skin;
  const span = emptySpan(window);
  const joined = [foot, view === "lateral" ? leg : undefined, ...toes].filter((shadow) => shadow !== undefined);
  for (const shadow of joined) widenSpan(span, shadow, window);
  const mottle = mottleOf(window, random);
  const uneven = new Float32Array(window.columns);
  const total = span.near;
  for (let row = 0; row < window.rows; row += 1) {
    mottle.row(row, uneven);
    for (let index = row * window.columns; index < (row + 1) * window.columns; index += 1) {
      const thickness = (span.far[index] ?? 0) - (total[index] ?? 0);
      total[index] = thickness > 0 ? thickness * fleshPerMm * (1 + (uneven[index - row * window.columns] ?? 0)) : 0;
    }
  }
  if (leg && view === "dorsoplantar") addThickness(total, leg, window, fleshPerMm);
  return total;
}

/** Cloudy values around 0. */
function mottleOf({ columns, rows, mmPerPixel }: FilmWindow, random: Random) {
  const block = Math.max(1, Math.round(mottleMm / mmPerPixel));
  const small = { columns: Math.ceil(columns / block) + 1, rows: Math.ceil(rows / block) + 1 };
  const cloud = blurred(
    Float32Array.from({ length: small.columns * small.rows }, () => normal(random, 0, mottleShare * 3)),
    small,
    1,
  );
  return stretched(cloud, small, block);
}

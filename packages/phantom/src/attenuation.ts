import type { Random } from "@firstray/geometry";
import type { View } from "@firstray/radiograph";
import { addThickness } from "./add-thickness.ts";
import type { BoneName } from "./bone-name.ts";
import { boneNames } from "./bone-name.ts";
import type { FilmWindow } from "./film-window.ts";
import { fleshAttenuation, fleshPerMm } from "./flesh-attenuation.ts";
import { marrowOf } from "./marrow-of.ts";
import type { Shadow } from "./shadow.ts";

/** Attenuation per millimetre at a foot film's effective energy (about 35 keV). */
const perMm = { cortex: 0.115, steel: 1.6 } as const;

const longBones = /Metatarsal|Proximal|tibia$|fibula/;

/** Shadows of everything that stands in the beam. */
export interface InBeam {
  readonly outer: { readonly [Name in BoneName]: Shadow };
  readonly inner: { readonly [Name in BoneName]: Shadow };
  /** Foot, leg, then the toes. */
  readonly skin: readonly Shadow[];
  /** None or one of each. */
  readonly wire: readonly Shadow[];
  readonly ball: readonly Shadow[];
}

/** How much of the beam each pixel loses: the line integral of attenuation, soft tissue, cortex, trabeculae and metal summed. */
export function attenuation({ outer, inner, skin, wire, ball }: InBeam, view: View, window: FilmWindow, random: Random): Float32Array {
  const total = fleshAttenuation(skin, view, window, random);
  const marrow = new Float32Array(total.length);
  for (const name of boneNames) {
    addThickness(total, outer[name], window, perMm.cortex - fleshPerMm);
    const bounds = addThickness(marrow, inner[name], window, 1);
    const marrowAt = marrowOf(outer[name], window, longBones.test(name), random);
    for (let row = bounds.top; row < bounds.bottom; row += 1) {
      for (let index = row * window.columns + bounds.left; index < row * window.columns + bounds.right; index += 1) {
        const depth = marrow[index] ?? 0;
        if (depth === 0) continue;
        marrow[index] = 0;
        const column = index - row * window.columns;
        total[index] = (total[index] ?? 0) - depth * perMm.cortex + marrowAt(column, row, depth);
      }
    }
  }
  for (const shadow of [...wire, ...ball]) addThickness(total, shadow, window, perMm.steel);
  return total;
}

import type { Point } from "@firstray/geometry";
import { type BoneName, drawFoot, type PhantomFilm, randomFoot } from "@firstray/phantom";
import type { KnownFilm } from "./known-film.ts";

/** A drawn foot of the published distribution of deformity. @source hvangleest2025 */
export function phantomKnownFilm(seed: number): KnownFilm {
  const drawn = drawFoot(randomFoot(seed));
  return {
    film: { width: drawn.columns, height: drawn.rows, pixels: drawn.greys, bitsStored: drawn.bits },
    mmPerPixel: drawn.mmPerPixel,
    truth: drawn.truth,
    posed: { halluxValgusAngle: drawn.standard.hva, intermetatarsalAngle: drawn.standard.ima },
    ordered: { halluxValgusAngle: drawn.hva, intermetatarsalAngle: drawn.ima },
    wrong: {
      thirdMetatarsal: middleOf(drawn, "thirdMetatarsal"),
      secondToe: middleOf(drawn, "secondProximalPhalanx"),
      distalPhalanx: middleOf(drawn, "firstDistalPhalanx"),
    },
  };
}

/** The middle of a bone's shadow, pixels. */
function middleOf({ outer, window }: PhantomFilm, name: BoneName): Point {
  const mean = (values: Float64Array): number => values.reduce((sum, value) => sum + value, 0) / values.length;
  return {
    x: window.originColumn + mean(outer[name].x) / window.mmPerPixel,
    y: window.originRow + mean(outer[name].y) / window.mmPerPixel,
  };
}

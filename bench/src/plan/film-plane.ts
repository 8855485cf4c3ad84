import { direction } from "@firstray/geometry";
import type { LandmarkFile } from "@firstray/radiograph";
import { truthPoint } from "../accuracy/truth-point.ts";
import { type Beam, onFilm } from "../bones/beam.ts";

/** A direction parallel to the film, in the skeleton's coordinates: x medial, z towards the toes. */
type OnPlane = readonly [x: number, z: number];

/** The first ray as the film shows it, carried back into the foot at the height of the metatarsal's head. */
export interface FilmPlane {
  /** The centre of the head's circle. */
  readonly centre: OnPlane;
  readonly distal: OnPlane;
  readonly lateral: OnPlane;
  /** Millimetres of the foot to a millimetre of the film. */
  readonly perFilmMm: number;
}

/** @param height - of the metatarsal's head above the detector. @throws Error when lateral is not where the fifth toe lies. */
export function filmPlane(beam: Beam, truth: LandmarkFile, height: number): FilmPlane {
  const [here, there] = [onFilm(beam, [0, height, 0]), onFilm(beam, [1, height, 0])];
  const columns = Math.sign(there[0] - here[0]);
  const perPixel = 1 / Math.abs(there[0] - here[0]);
  const shaft = direction({
    from: truthPoint(truth, "firstMetatarsalShaftProximal"),
    to: truthPoint(truth, "firstMetatarsalShaftDistal"),
  });
  const distal: OnPlane = [columns * shaft.x, -shaft.y];
  const lateral: OnPlane = [-distal[1], distal[0]];
  if (lateral[0] > 0) throw new Error("lateral of a skeleton lies to low x, got the other side");
  const head = truthPoint(truth, "firstMetatarsalHeadCentre");
  return {
    centre: [columns * (head.x - here[0]) * perPixel, -(head.y - here[1]) * perPixel],
    ...{ distal, lateral },
    perFilmMm: perPixel / beam.mmPerPixel,
  };
}

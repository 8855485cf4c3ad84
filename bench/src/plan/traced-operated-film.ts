import { seededRandom } from "@firstray/geometry";
import { drawFoot } from "@firstray/phantom";
import { type GreyFilm, type LandmarkFile, type TapFile, tapNames, traceFromTaps } from "@firstray/radiograph";
import { fullSetTaps } from "../accuracy/full-set-taps.ts";
import { tapsOn } from "../accuracy/taps.ts";
import { bonesFilm } from "../bones/bones-film.ts";
import type { Skeleton } from "../bones/skeleton.ts";
import { bonesOperatedFilm } from "./bones-operated-film.ts";
import { operatedOrder } from "./operated-order.ts";
import type { OperatedFilm } from "./plan-error.ts";

/** A drawn foot planned on from its traced film, held against the truth of the film after its operation. */
export function tracedPhantom(seed: number): OperatedFilm {
  const { order, operation } = operatedOrder(seed);
  const drawn = drawFoot(order);
  const { truth, mmPerPixel } = drawn;
  const film = { width: drawn.columns, height: drawn.rows, pixels: drawn.greys, bitsStored: drawn.bits };
  const places = fullSetTaps(truth, mmPerPixel, seededRandom(seed ^ 0x7a95));
  const taps = Object.fromEntries(tapNames.map((name) => [name, [places[name].x, places[name].y]]));
  const after = drawFoot({ ...order, operation, mmPerPixel: 1 });
  return {
    before: traced(film, { truth, taps, mmPerPixel }),
    truthBefore: truth,
    after: inPixelsOf(after.truth, mmPerPixel),
    mmPerPixel,
    operation,
  };
}

/** The same of rendered real bones, from the five taps of both angles. @source bodyparts3d */
export function tracedBones(skeleton: Skeleton, seed: number): OperatedFilm {
  const operated = bonesOperatedFilm(skeleton, seed);
  const { film, mmPerPixel, truth } = bonesFilm(skeleton, seed);
  const places = Object.entries(tapsOn(truth.landmarks, mmPerPixel, seededRandom(seed ^ 0x7a95)));
  const taps = Object.fromEntries(places.map(([name, { x, y }]) => [name, [x, y]]));
  return { ...operated, before: traced(film, { truth: truth.landmarks, taps, mmPerPixel }) };
}

function traced(
  film: GreyFilm,
  { truth, taps, mmPerPixel }: { readonly truth: LandmarkFile; readonly taps: TapFile["taps"]; readonly mmPerPixel: number },
): LandmarkFile {
  return traceFromTaps(film, { format: "firstray-taps/1", view: "dorsoplantar", side: truth.side, taps }, { mmPerPixel }).landmarks;
}

/** A truth that was drawn at 1 mm a pixel, in the pixels of another spacing. */
function inPixelsOf(truth: LandmarkFile, mmPerPixel: number): LandmarkFile {
  const points = Object.fromEntries(
    Object.entries(truth.points).map(([name, point]) => {
      const [x, y] = "0" in point ? point : point.at;
      return [name, [x / mmPerPixel, y / mmPerPixel]];
    }),
  );
  return { ...truth, points };
}

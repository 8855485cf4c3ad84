import { isRecord } from "./is-record.ts";
import type { LandmarkName, LandmarkOrigin, LandmarkPoint } from "./landmark.ts";
import { landmarkRefusals } from "./landmark-refusals.ts";
import type { Refused } from "./refused.ts";

/** A DICOM image has at most this many pixels a side, so a landmark farther away is a mistake. */
const farthestPixel = 65_535;

/** One landmark from outside data: `[x, y]`, or `{ at: [x, y], sd?: [along, across], origin? }`, in pixels. */
export function parseLandmarkPoint(name: LandmarkName, json: unknown): LandmarkPoint | Refused {
  if (!isRecord(json))
    return pairOfNumbers(json) ? withinReach(name, json) : { kind: "refused", sentence: landmarkRefusals.position(name) };
  const { at, sd, origin } = json;
  if (!pairOfNumbers(at)) return { kind: "refused", sentence: landmarkRefusals.position(name) };
  const placed = withinReach(name, at);
  if ("kind" in placed) return placed;
  if (sd !== undefined && !(pairOfNumbers(sd) && sd.every((value) => value >= 0 && value <= farthestPixel))) {
    return { kind: "refused", sentence: landmarkRefusals.spread(name) };
  }
  const known = origins.find((candidate) => candidate === origin);
  if (origin !== undefined && known === undefined) return { kind: "refused", sentence: landmarkRefusals.origin(name) };
  return { at, ...(sd === undefined ? {} : { sd }), ...(known === undefined ? {} : { origin: known }) };
}

const origins: readonly LandmarkOrigin[] = ["placed", "traced", "moved"];

type Pair = readonly [number, number];

function pairOfNumbers(json: unknown): json is Pair {
  return Array.isArray(json) && json.length === 2 && json.every((value) => Number.isFinite(value));
}

function withinReach(name: LandmarkName, at: Pair): Pair | Refused {
  if (at.every((value) => Math.abs(value) <= farthestPixel)) return at;
  return { kind: "refused", sentence: landmarkRefusals.reach(name, farthestPixel) };
}

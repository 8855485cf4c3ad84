import { isRecord } from "./is-record.ts";
import type { LandmarkFile, LandmarkName, LandmarkPoint, Side, View } from "./landmark.ts";
import { landmarksOfView } from "./landmark.ts";
import { landmarkRefusals } from "./landmark-refusals.ts";
import { parseLandmarkPoint } from "./parse-landmark-point.ts";
import type { Refused } from "./refused.ts";
import type { Text } from "./text.ts";

/**
 * The landmarks of one film from outside data (`firstray-landmarks/1`), or one sentence that says why not. Other members of the
 * file, such as measurements kept beside the landmarks, are left alone.
 * @example parseLandmarks(JSON.parse(text))
 */
export function parseLandmarks(json: unknown): LandmarkFile | Refused {
  if (!isRecord(json)) return refused(landmarkRefusals.notAnObject);
  if (json["format"] !== "firstray-landmarks/1") return refused(landmarkRefusals.format(json["format"]));
  const view = views.find((known) => known === json["view"]);
  if (view === undefined) return refused(landmarkRefusals.view(json["view"]));
  const side = sides.find((known) => known === json["side"]);
  if (side === undefined) return refused(landmarkRefusals.side(json["side"]));
  if (!isRecord(json["points"])) return refused(landmarkRefusals.points);
  const points: { [Name in LandmarkName]?: LandmarkPoint } = {};
  for (const [key, value] of Object.entries(json["points"])) {
    const name = landmarksOfView[view].find((known) => known === key);
    if (name === undefined) return refused(unexpectedName(key, view));
    const point = parseLandmarkPoint(name, value);
    if ("kind" in point) return point;
    points[name] = point;
  }
  return { format: "firstray-landmarks/1", view, side, points };
}

const views: readonly View[] = ["dorsoplantar", "lateral"];
const sides: readonly Side[] = ["left", "right"];

function refused(sentence: Text): Refused {
  return { kind: "refused", sentence };
}

function unexpectedName(key: string, view: View): Text {
  const other: View = view === "lateral" ? "dorsoplantar" : "lateral";
  return landmarksOfView[other].some((known) => known === key) ? landmarkRefusals.otherView(key, view) : landmarkRefusals.name(key, view);
}

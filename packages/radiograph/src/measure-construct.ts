import { distance } from "@firstray/geometry";
import { axisOf } from "./axis-of.ts";
import type { FootOnFilm } from "./foot-on-film.ts";
import { landmarksOfLine } from "./landmarks-of-line.ts";
import type { LineOfLandmarks } from "./line-of-landmarks.ts";
import type { Measurement } from "./measurement.ts";
import type { Construct, MeasurementDefinition } from "./measurement-definition.ts";
import { neededLandmarks } from "./needed-landmarks.ts";
import { readingInterval } from "./reading-interval.ts";
import { shortestLinePixels } from "./shortest-line-pixels.ts";
import type { Text } from "./text.ts";

/** Reads one measurement by one construct from a film, or says which landmarks it still needs. */
export function measureConstruct(foot: FootOnFilm, { name, readingError }: MeasurementDefinition, construct: Construct): Measurement {
  const { method } = construct;
  const landmarks = neededLandmarks(construct);
  const missing = landmarks.filter((landmark) => !foot.points.has(landmark));
  if (missing.length > 0) return { name, method, kind: "not-measurable", missing };
  const collapsed = construct.lines.find((line) => isCollapsed(foot, line));
  if (collapsed) return { name, method, kind: "not-measurable", missing: landmarksOfLine(collapsed), because: onOneSpot };
  const value = construct.value(foot.points);
  const interval = readingInterval(value, { foot, construct, readingError });
  return { name, method, kind: "measured", value, unit: "deg", ...interval, landmarks, orientedBy: foot.orientedBy };
}

function isCollapsed(foot: FootOnFilm, line: LineOfLandmarks): boolean {
  const { from, to } = axisOf(foot.points, line);
  return distance(from, to) < shortestLinePixels;
}

const onOneSpot: Text = {
  en: "These landmarks lie on one spot, so the line between them has no direction: place them apart.",
  fr: "Ces repères sont superposés ; la ligne qui les joint n’a pas de direction : écartez-les.",
};

import type { Calibration } from "./calibration.ts";
import { drawable } from "./drawable.ts";
import type { FootOnFilm } from "./foot-on-film.ts";
import { gradeReading } from "./grade-reading.ts";
import type { LandmarkName } from "./landmark.ts";
import type { Measured, Measurement, MeasurementUnit, NotMeasurable } from "./measurement.ts";
import type { Construct, MeasurementDefinition } from "./measurement-definition.ts";
import { neededLandmarks } from "./needed-landmarks.ts";
import { readingInterval } from "./reading-interval.ts";
import { scaledLength } from "./scaled-length.ts";
import type { Text } from "./text.ts";

/** A film laid in its foot frame, and how large its pixels are. */
export interface CalibratedFoot {
  readonly foot: FootOnFilm;
  readonly calibration: Calibration;
}

/** Reads one measurement by one construct from a film, or says which landmarks it still needs. */
export function measureConstruct(
  { foot, calibration }: CalibratedFoot,
  definition: MeasurementDefinition,
  construct: Construct,
): Measurement {
  const drawn = drawable(foot.points, construct);
  if (drawn.kind === "missing") return notMeasurable(definition, construct, drawn.landmarks);
  if (drawn.kind === "on-one-spot") return { ...notMeasurable(definition, construct, drawn.landmarks), because: onOneSpot };
  const reader = { foot, definition };
  switch (definition.quantity.kind) {
    case "angle":
      return read(reader, construct, { unit: "deg" });
    case "grade":
      return { ...read(reader, construct, { unit: "grade" }), ...gradeReading(foot, construct, definition.quantity) };
    case "length": {
      const length = scaledLength(construct, calibration, foot.points);
      if (length.kind === "no-scale") return { ...notMeasurable(definition, construct, length.missing), because: noScale };
      return read(reader, length.construct, { unit: length.unit, calibration: calibration.kind });
    }
  }
}

function notMeasurable({ name }: MeasurementDefinition, { method }: Construct, missing: readonly LandmarkName[]): NotMeasurable {
  return { name, method, kind: "not-measurable", missing };
}

interface Reader {
  readonly foot: FootOnFilm;
  readonly definition: MeasurementDefinition;
}

type Scale = { readonly unit: MeasurementUnit; readonly calibration?: Calibration["kind"] };

function read({ foot, definition }: Reader, construct: Construct, scale: Scale): Measured {
  const value = construct.value(foot.points);
  return {
    name: definition.name,
    method: construct.method,
    kind: "measured",
    value,
    ...scale,
    ...readingInterval(value, { foot, construct, readingError: definition.readingError }),
    landmarks: neededLandmarks(construct),
    orientedBy: foot.orientedBy,
    ...(definition.lowConfidence ? { confidence: "low" as const } : {}),
  };
}

const onOneSpot: Text = {
  en: "These landmarks lie on one spot, so the line between them has no direction: place them apart.",
  fr: "Ces repères sont superposés ; la ligne qui les joint n’a pas de direction : écartez-les.",
};

const noScale: Text = {
  en: "The film has no scale: calibrate it, or mark what this length can be given as a fraction of.",
  fr: "Le cliché n’a pas d’échelle : étalonnez-le, ou placez les repères d’une longueur à laquelle rapporter celle-ci.",
};

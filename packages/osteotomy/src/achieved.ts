import { lateralTurn, offsetFromAxis, type Point, positionAlongAxis } from "@firstray/geometry";
import type { LandmarkName } from "@firstray/radiograph";
import { type ComparedMeasurement, comparedMeasurements } from "./compared-measurements.ts";
import { type Contact, contactOf } from "./contact.ts";
import { type Correction, noCorrection } from "./correction.ts";
import { distanceFromPath } from "./distance-from-path.ts";
import { laidOn } from "./film-motion.ts";
import { type FirstRay, firstRayOf } from "./first-ray-of.ts";
import { laidLandmarks } from "./laid-landmarks.ts";
import type { PlannableFoot } from "./plannable-foot.ts";
import { type MeasuredFilm, type NotRegistered, type RegisteredFilm, registerOnLesserMetatarsals } from "./registration.ts";
import { registrationSentences } from "./registration-sentences.ts";
import { shortening } from "./shortening.ts";
import type { WirePath } from "./wire-path.ts";

/** A number as it was planned and as it came out; lengths in the plan's unit. */
export interface PlannedAndAchieved {
  readonly planned: number;
  readonly achieved: number;
}

/** What an operation did, held against its plan. */
export interface Achieved {
  readonly kind: "achieved";
  readonly registration: RegisteredFilm;
  /** Of the head centre, across the shaft's own axis. */
  readonly lateralShift: PlannedAndAchieved;
  /** Of the articular surface against the shaft; absent where its limits are not marked on both films. Readers agree badly on it. */
  readonly varusTiltDegrees?: PlannedAndAchieved;
  /** Along the shaft's axis, base centre to head centre. */
  readonly shortening: PlannedAndAchieved;
  readonly contact: { readonly planned: Contact; readonly achieved: Contact };
  /** How far the whole first metatarsal turned at its base towards the second: planned is what the plan assumed. */
  readonly turnAtBaseDegrees: PlannedAndAchieved;
  /** Farthest distance of the marked wire from the planned one, in the plan's unit; absent where no wire was planned or none is marked. */
  readonly wireDeviation?: number;
  readonly measurements: readonly ComparedMeasurement[];
}

/** What was planned: the signed plan holds all of it. */
export interface PlanToCompare {
  readonly foot: PlannableFoot;
  readonly correction: Correction;
  readonly wire?: WirePath;
}

/** The later film; its wire as points along the wire's middle, pixels, where they were marked. */
export interface ResultFilm extends MeasuredFilm {
  readonly wirePoints?: readonly Point[];
}

/**
 * What was achieved, read from a later film that is laid on the plan's by the lesser metatarsals. Shift, shortening and tilt are read
 * against the shaft's own axis on each film, so that a turn at the base does not pass for a shift.
 * @source clinical-facts-4
 */
export function achieved({ foot, correction, wire }: PlanToCompare, result: ResultFilm): Achieved | NotRegistered {
  const registration = registerOnLesserMetatarsals(foot, result);
  if (registration.kind === "refused") return registration;
  const laid = laidLandmarks(result.landmarks, registration.motion);
  const [before, after] = [firstRayOf(foot.landmarks, foot.frame), firstRayOf(laid, foot.frame)];
  if (before.kind === "missing") return stillNeeded(before.missing);
  if (after.kind === "missing") return stillNeeded(after.missing);
  const inUnit = (read: (ray: FirstRay) => number): number => (read(after) - read(before)) / foot.pixelsPerUnit;
  const shift = inUnit(({ head, shaft }) => offsetFromAxis(head, shaft));
  const tilt = tiltBetween(before, after);
  const marked = (result.wirePoints ?? []).map((point) => laidOn(point, registration.motion));
  return {
    kind: "achieved",
    registration,
    lateralShift: { planned: correction.lateralShift, achieved: shift },
    ...(tilt !== undefined && { varusTiltDegrees: { planned: correction.varusTiltDegrees, achieved: tilt } }),
    shortening: {
      planned: shortening(correction),
      achieved: -inUnit(({ head, base, shaft }) => positionAlongAxis(head, shaft) - positionAlongAxis(base, shaft)),
    },
    contact: {
      planned: contactOf(foot.neckWidth, correction),
      achieved: contactOf(foot.neckWidth, { ...noCorrection, lateralShift: shift }),
    },
    turnAtBaseDegrees: {
      planned: correction.tarsometatarsalReductionDegrees,
      achieved: lateralTurn(before.shaft, after.shaft),
    },
    ...(wire?.kind === "wire" && marked.length > 0 && { wireDeviation: farthest(marked, wire.dorsoplantar) / foot.pixelsPerUnit }),
    measurements: comparedMeasurements(foot, correction, laid),
  };
}

function farthest(marked: readonly Point[], path: readonly Point[]): number {
  return Math.max(...marked.map((point) => distanceFromPath(point, path)));
}

/** Positive towards varus: how far the joint's surface has turned medially against the shaft. */
function tiltBetween(before: FirstRay, after: FirstRay): number | undefined {
  if (!before.articular || !after.articular) return undefined;
  return lateralTurn(before.shaft, before.articular) - lateralTurn(after.shaft, after.articular);
}

function stillNeeded(missing: readonly LandmarkName[]): NotRegistered {
  return { kind: "refused", because: registrationSentences.missing(missing), missing };
}

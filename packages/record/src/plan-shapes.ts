import type { Achieved, Correction, ExecutionSpread, PlannedNumbers, PlanSettings } from "@firstray/osteotomy";
import type { Calibration } from "@firstray/radiograph";
import { landmarks, position, side } from "./film-shapes.ts";
import type { PlanPayloads } from "./plan-payloads.ts";
import type { Shape } from "./shape.ts";
import { count, fields, isFields, listOf, maybe, numberWithin, text, where } from "./shapes.ts";

const number = numberWithin(-1000, 1000);
const knownScales: readonly unknown[] = ["marker", "calibrated", "corrected", "detector", "estimated"];

const calibration: Shape<Calibration> = where({ en: "the size of a pixel", fr: "la taille d’un pixel" }, (value) => {
  if (!isFields(value)) return false;
  return value["kind"] === "unknown" || (knownScales.includes(value["kind"]) && Number(value["mmPerPixel"]) > 0);
});

const correction = fields<Correction>({
  ...{ lateralShift: number, varusTiltDegrees: number, plantarShift: number, kerf: number },
  ...{ obliquityDegrees: number, tarsometatarsalReductionDegrees: number },
});

const settings = fields<PlanSettings>({
  ...{ leastWidthBeyondEminenceMm: number, leastContactMm: number, leastContactShare: number, cortexAndWireMm: number },
  ...{ wireToleranceMm: number, intermetatarsalTarget: number, halluxValgusTarget: number },
});

const execution = fields<ExecutionSpread>({
  ...{ lateralShiftMm: number, varusTiltDegrees: number, plantarShiftMm: number, kerfMm: number, obliquityDegrees: number },
});

/** What was computed is read again by the version that computed it: here only that it is all there. */
const planned: Shape<PlannedNumbers> = where({ en: "a plan's numbers", fr: "les chiffres d’un plan" }, (value) => {
  if (!isFields(value)) return false;
  const { before, after, limits, advice, unit, contact, wire, sampled } = value;
  return [before, after, limits, advice].every(Array.isArray) && typeof unit === "string" && [contact, wire, sampled].every(isFields);
});

const achieved: Shape<Achieved> = where({ en: "what was achieved, in numbers", fr: "le résultat obtenu, en chiffres" }, (value) => {
  return isFields(value) && value["kind"] === "achieved" && Array.isArray(value["measurements"]) && isFields(value["lateralShift"]);
});

const geometryVersion = count(1, 1_000_000);

/** The shapes of what planning records. */
export const planShapes: { readonly [Type in keyof PlanPayloads]: Shape<PlanPayloads[Type]> } = {
  PlanSigned: fields<PlanPayloads["PlanSigned"]>({
    ...{ plan: text, film: text, episode: text, foot: side, landmarks, calibration },
    ...{ correction, settings, execution, planned, geometryVersion },
  }),
  CorrectionAchieved: fields<PlanPayloads["CorrectionAchieved"]>({
    ...{ plan: text, film: text, foot: side, landmarks, calibration, achieved, geometryVersion },
    wirePoints: maybe(listOf(position)),
  }),
};

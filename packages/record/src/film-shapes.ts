import type { LandmarkFile, Position } from "@firstray/radiograph";
import type { Shape } from "./shape.ts";
import { isFields, oneOf, where } from "./shapes.ts";

export const side = oneOf("left", "right");
export const view = oneOf("dorsoplantar", "lateral");

function isPosition(value: unknown): boolean {
  return Array.isArray(value) && value.length === 2 && value.every((number) => Number.isFinite(number));
}

/** Where something lies on a film. */
export const position: Shape<Position> = where({ en: "a position [x, y] in pixels", fr: "une position [x, y] en pixels" }, isPosition);

/** Landmarks as they are stored. */
export const landmarks: Shape<LandmarkFile> = where(
  { en: "a firstray-landmarks/1 file with finite positions", fr: "un fichier firstray-landmarks/1 aux positions finies" },
  (value) =>
    isFields(value) &&
    value["format"] === "firstray-landmarks/1" &&
    view.problem(value["view"], "") === undefined &&
    side.problem(value["side"], "") === undefined &&
    isFields(value["points"]) &&
    Object.values(value["points"]).every((point) => isPosition(isFields(point) ? point["at"] : point)),
);

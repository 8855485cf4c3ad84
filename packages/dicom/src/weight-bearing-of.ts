import type { WeightBearing } from "@firstray/radiograph";
import type { DataSet } from "dicom-parser";
import { codedConcept } from "./coded-concept.ts";
import { elementText } from "./element-text.ts";
import { weightBearingWords } from "./weight-bearing-words.ts";

const acquisitionContext = "x00400555";
const conceptName = "x0040a043";
const conceptCode = "x0040a168";
const patientState = "DCM:109054";
const weightBearing = "SCT:87731000";
const descriptions = ["x0008103e", "x00181030", "x00081030"];

function stateIsWeightBearing(dataSet: DataSet): boolean {
  const items = dataSet.elements[acquisitionContext]?.items ?? [];
  return items.some(
    ({ dataSet: item }) => item && codedConcept(item, conceptName) === patientState && codedConcept(item, conceptCode) === weightBearing,
  );
}

/** Whether the foot bore weight: the coded patient state, else the words of the series, protocol and study descriptions. */
export function weightBearingOf(dataSet: DataSet): WeightBearing {
  if (stateIsWeightBearing(dataSet)) return "yes";
  return weightBearingWords(descriptions.map((tag) => elementText(dataSet, tag) ?? "").join(" | "));
}

import type { View } from "@firstray/radiograph";
import type { DataSet } from "dicom-parser";
import { codedConcept } from "./coded-concept.ts";

const viewCodeSequence = "x00540220";

const views: ReadonlyMap<string, View> = new Map([
  ["SCT:399335002", "dorsoplantar"],
  ["SRT:R-102C4", "dorsoplantar"],
  ["SCT:399067008", "lateral"],
  ["SRT:R-102CD", "lateral"],
]);

/** The view, from View Code Sequence (current or legacy SNOMED); undefined when the header does not say, which a person then does. @source dicom-cid-4010 */
export function viewOf(dataSet: DataSet): View | undefined {
  return views.get(codedConcept(dataSet, viewCodeSequence) ?? "");
}

import type { Text, View, WeightBearing } from "@firstray/radiograph";
import { filmTexts } from "../texts/film-texts.ts";

/** How a film was taken. */
export const viewTexts: Readonly<Record<View, Text>> = { dorsoplantar: filmTexts.dorsoplantar, lateral: filmTexts.lateral };

/** Whether the foot bore weight. */
export const weightBearingTexts: Readonly<Record<WeightBearing, Text>> = {
  yes: filmTexts.weightBearing,
  no: filmTexts.notWeightBearing,
  unknown: filmTexts.weightUnknown,
};

import type { LandmarkName, MeasurementName, View } from "@firstray/radiograph";
import { leadingLandmarks } from "./leading-landmarks.ts";

/** What a reader wants to know first of a film, and what it takes. */
interface FirstAnswers {
  readonly measurements: readonly MeasurementName[];
  readonly landmarks: readonly LandmarkName[];
}

/** The numbers at which the guided pass stops and shows them, before it goes on for the full set. */
export const firstAnswers: Readonly<Record<View, FirstAnswers>> = {
  dorsoplantar: {
    measurements: ["halluxValgusAngle", "intermetatarsalAngle"],
    landmarks: leadingLandmarks.dorsoplantar.filter((name) => name.includes("Shaft")),
  },
  lateral: { measurements: ["talometatarsalAngle"], landmarks: leadingLandmarks.lateral },
};

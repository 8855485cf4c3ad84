import { halluxValgusAngleDefinition } from "./hallux-valgus-angle.ts";
import { intermetatarsalAngleDefinition } from "./intermetatarsal-angle.ts";
import type { MeasurementName } from "./measurement.ts";
import type { MeasurementDefinition } from "./measurement-definition.ts";

/** Every measurement by its name, in the order in which they are shown. */
export const measurementCatalogue: { readonly [Name in MeasurementName]: MeasurementDefinition } = {
  halluxValgusAngle: halluxValgusAngleDefinition,
  intermetatarsalAngle: intermetatarsalAngleDefinition,
};

import { calcanealPitchDefinition } from "./calcaneal-pitch.ts";
import { distalMetatarsalArticularAngleDefinition } from "./distal-metatarsal-articular-angle.ts";
import { eminenceDefinition } from "./eminence.ts";
import { firstMetatarsalElevationDefinition } from "./first-metatarsal-elevation.ts";
import { firstMetatarsalInclinationDefinition } from "./first-metatarsal-inclination.ts";
import { firstMetatarsalLengthDefinition } from "./first-metatarsal-length.ts";
import { halluxInterphalangealAngleDefinition } from "./hallux-interphalangeal-angle.ts";
import { halluxValgusAngleDefinition } from "./hallux-valgus-angle.ts";
import { intermetatarsalAngleDefinition } from "./intermetatarsal-angle.ts";
import { jointCongruencyAngleDefinition } from "./joint-congruency-angle.ts";
import type { MeasurementName } from "./measurement.ts";
import type { MeasurementDefinition } from "./measurement-definition.ts";
import { metatarsalDistanceDefinition } from "./metatarsal-distance.ts";
import { metatarsalProtrusionDefinition } from "./metatarsal-protrusion.ts";
import { neckWidthDefinition } from "./neck-width.ts";
import { proximalPhalanxArticularAngleDefinition } from "./proximal-phalanx-articular-angle.ts";
import { sesamoidDisplacementDefinition } from "./sesamoid-displacement.ts";
import { talometatarsalAngleDefinition } from "./talometatarsal-angle.ts";
import { tibialSesamoidPositionDefinition } from "./tibial-sesamoid-position.ts";

/** Every measurement by its name, in the order in which they are shown. */
export const measurementCatalogue: { readonly [Name in MeasurementName]: MeasurementDefinition } = {
  halluxValgusAngle: halluxValgusAngleDefinition,
  intermetatarsalAngle: intermetatarsalAngleDefinition,
  distalMetatarsalArticularAngle: distalMetatarsalArticularAngleDefinition,
  proximalPhalanxArticularAngle: proximalPhalanxArticularAngleDefinition,
  halluxInterphalangealAngle: halluxInterphalangealAngleDefinition,
  jointCongruencyAngle: jointCongruencyAngleDefinition,
  tibialSesamoidPosition: tibialSesamoidPositionDefinition,
  sesamoidDisplacement: sesamoidDisplacementDefinition,
  firstMetatarsalLength: firstMetatarsalLengthDefinition,
  metatarsalProtrusion: metatarsalProtrusionDefinition,
  metatarsalDistance: metatarsalDistanceDefinition,
  neckWidth: neckWidthDefinition,
  eminence: eminenceDefinition,
  talometatarsalAngle: talometatarsalAngleDefinition,
  calcanealPitch: calcanealPitchDefinition,
  firstMetatarsalInclination: firstMetatarsalInclinationDefinition,
  firstMetatarsalElevation: firstMetatarsalElevationDefinition,
};

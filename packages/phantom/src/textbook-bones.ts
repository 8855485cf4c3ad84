import type { BoneName } from "./bone-name.ts";
import type { BoneShape } from "./bone-shape.ts";
import {
  fifthMetatarsalShape,
  firstMetatarsalShape,
  fourthMetatarsalShape,
  secondMetatarsalShape,
  thirdMetatarsalShape,
} from "./metatarsal-shapes.ts";
import {
  distalPhalanxShapes,
  fibularSesamoidShape,
  middlePhalanxShapes,
  proximalPhalanxShapes,
  tibialSesamoidShape,
} from "./phalanx-shapes.ts";
import {
  calcaneusShape,
  cuboidShape,
  fibulaShape,
  intermediateCuneiformShape,
  lateralCuneiformShape,
  medialCuneiformShape,
  navicularShape,
  talusShape,
  tibiaShape,
} from "./tarsal-shapes.ts";

/** Every bone as the textbook has it, beside a first metatarsal of 59 mm. */
export const textbook: { readonly [Name in BoneName]: BoneShape } = {
  tibia: tibiaShape,
  fibula: fibulaShape,
  talus: talusShape,
  calcaneus: calcaneusShape,
  navicular: navicularShape,
  cuboid: cuboidShape,
  medialCuneiform: medialCuneiformShape,
  intermediateCuneiform: intermediateCuneiformShape,
  lateralCuneiform: lateralCuneiformShape,
  firstMetatarsal: firstMetatarsalShape,
  secondMetatarsal: secondMetatarsalShape,
  thirdMetatarsal: thirdMetatarsalShape,
  fourthMetatarsal: fourthMetatarsalShape,
  fifthMetatarsal: fifthMetatarsalShape,
  firstProximalPhalanx: proximalPhalanxShapes[0],
  firstDistalPhalanx: distalPhalanxShapes[0],
  secondProximalPhalanx: proximalPhalanxShapes[1],
  secondMiddlePhalanx: middlePhalanxShapes[0],
  secondDistalPhalanx: distalPhalanxShapes[1],
  thirdProximalPhalanx: proximalPhalanxShapes[2],
  thirdMiddlePhalanx: middlePhalanxShapes[1],
  thirdDistalPhalanx: distalPhalanxShapes[2],
  fourthProximalPhalanx: proximalPhalanxShapes[3],
  fourthMiddlePhalanx: middlePhalanxShapes[2],
  fourthDistalPhalanx: distalPhalanxShapes[3],
  fifthProximalPhalanx: proximalPhalanxShapes[4],
  fifthMiddlePhalanx: middlePhalanxShapes[3],
  fifthDistalPhalanx: distalPhalanxShapes[4],
  tibialSesamoid: tibialSesamoidShape,
  fibularSesamoid: fibularSesamoidShape,
};

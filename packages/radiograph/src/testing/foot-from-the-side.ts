import type { LandmarkFile } from "../landmark.ts";

/**
 * A weight-bearing foot from the side, toes to the right, floor level at y = 900: talus pointing 25° down, first metatarsal 18° down
 * (Meary −7°, apex plantar), calcaneus raised 20°, first metatarsal's dorsum 6 pixels nearer to the second's distally.
 */
export function footFromTheSide(): LandmarkFile {
  const degree = Math.PI / 180;
  const down = (x: number, y: number, degrees: number, along: number): readonly [number, number] => [
    x + along * Math.cos(degrees * degree),
    y + along * Math.sin(degrees * degree),
  ];
  return {
    format: "firstray-landmarks/1",
    view: "lateral",
    side: "left",
    points: {
      floorPosterior: [100, 900],
      floorAnterior: [1400, 900],
      talusProximal: [300, 500],
      talusDistal: down(300, 500, 25, 200),
      calcaneusPlantarPosterior: [150, 880],
      calcaneusPlantarAnterior: down(150, 880, -20, 250),
      firstMetatarsalBaseCentre: [800, 650],
      firstMetatarsalHeadCentre: down(800, 650, 18, 400),
      secondMetatarsalDorsalProximal: [820, 600],
      secondMetatarsalDorsalDistal: [1120, 600],
      firstMetatarsalDorsalProximal: [830, 590],
      firstMetatarsalDorsalDistal: [1130, 596],
    },
  };
}

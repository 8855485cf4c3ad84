import type { Correction } from "./correction.ts";

/** Bone on bone at the cut after the head was moved. */
export interface Contact {
  /** What is left of the neck's width on the dorsoplantar film, in the unit of the width; 0 where the head has left the shaft. */
  readonly width: number;
  readonly shareOfWidth: number;
  /** Share of the section's area, for round sections that are displaced laterally and plantarly. */
  readonly shareOfArea: number;
}

/**
 * Contact left at the cut. The film shows the width alone; the area, which it cannot show, is smaller.
 * @param neckWidth - in the unit of the correction.
 * @throws RangeError when the neck has no width.
 * @source clinical-facts-4 josr2015
 * @example contactOf(14, { ...noCorrection, lateralShift: 7.5 }) // 6.5: 46 % of the width, 35 % of the area
 */
export function contactOf(neckWidth: number, { lateralShift, plantarShift }: Correction): Contact {
  if (!(neckWidth > 0)) throw new RangeError(`a neck must have a width above 0, got ${neckWidth}`);
  const width = Math.max(0, neckWidth - Math.abs(lateralShift));
  return {
    width,
    shareOfWidth: width / neckWidth,
    shareOfArea: overlapOfDiscs(Math.hypot(lateralShift, plantarShift) / neckWidth),
  };
}

/** Share of a disc that an equal disc covers whose centre lies so many diameters away. */
function overlapOfDiscs(diametersApart: number): number {
  if (diametersApart >= 1) return 0;
  return (2 / Math.PI) * (Math.acos(diametersApart) - diametersApart * Math.sqrt(1 - diametersApart ** 2));
}

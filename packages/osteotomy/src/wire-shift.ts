/**
 * The lateral shift that the wire itself makes: distally it lies medial of the eminence, proximally inside the medial cortex.
 * @param eminence - E, how far the eminence stands out beyond the medial shaft cortex.
 * @param cortexAndWire - thickness of the medial cortex and of the wire together, 3 to 4 mm; the surgeon's own constant.
 * @returns in the unit of both.
 * @source clinical-facts-4
 * @example wireShift(4, 3.5) // 7.5
 */
export function wireShift(eminence: number, cortexAndWire: number): number {
  return eminence + cortexAndWire;
}

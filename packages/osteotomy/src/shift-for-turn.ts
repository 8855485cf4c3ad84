/**
 * Lateral shift of the head that turns the line from base to head centre by an angle, on a bone whose head centre lies on its shaft line.
 * @param length - base centre to head centre after shortening.
 * @returns in the unit of the length.
 * @source clinical-facts-4
 * @example shiftForTurn(58, 7.37) // 7.5
 */
export function shiftForTurn(length: number, degrees: number): number {
  return length * Math.tan((degrees * Math.PI) / 180);
}

/**
 * A number as people see it, rounded half away from zero. What is compared with a limit is this, so that nobody reads
 * "12.0, not met" under "from 12.0".
 * @throws RangeError when the value is not finite.
 * @example asShown(11.96, 1) // 12
 */
export function asShown(value: number, decimals: number): number {
  if (!Number.isFinite(value)) throw new RangeError(`a shown number is finite, got ${value}`);
  const scale = 10 ** decimals;
  return (Math.sign(value) * Math.round(Math.abs(value) * scale)) / scale + 0;
}

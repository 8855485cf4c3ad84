/** Half-width of the slope filter, in standard deviations of its Gaussian. */
const reach = 2.5;

/**
 * Slope of a row of greys, smoothed: convolution with the derivative of a Gaussian. Positive where the greys rise with the column.
 * @param sigma - of the Gaussian, in columns.
 * @returns grey levels per column, one value for each grey; the ends repeat.
 */
export function edgeSlopes(greys: Float64Array, sigma: number): Float64Array {
  const half = Math.ceil(reach * sigma);
  const weights = Array.from({ length: half }, (_, index) => (index + 1) * Math.exp(-((index + 1) ** 2) / (2 * sigma ** 2)));
  const norm = 2 * weights.reduce((sum, weight, index) => sum + weight * (index + 1), 0);
  const slopes = new Float64Array(greys.length);
  const last = greys.length - 1;
  for (let column = 0; column <= last; column += 1) {
    let slope = 0;
    for (let index = 0; index < half; index += 1) {
      const ahead = greys[Math.min(last, column + index + 1)] ?? 0;
      const behind = greys[Math.max(0, column - index - 1)] ?? 0;
      slope += (weights[index] ?? 0) * (ahead - behind);
    }
    slopes[column] = slope / norm;
  }
  return slopes;
}

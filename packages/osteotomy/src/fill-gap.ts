/** Greys in a rectangle, each with how far it is known: 1 is read from the film, 0 is to be filled. */
export interface GreyPatch {
  readonly width: number;
  readonly height: number;
  readonly greys: Float32Array;
  readonly known: Float32Array;
}

/** Fills what is not known with what lies around it, smoothly and without detail: the nearer the edge, the more like it. */
export function fillGap(patch: GreyPatch): void {
  if (patch.width <= 1 && patch.height <= 1) return;
  const coarse = halved(patch);
  fillGap(coarse);
  for (let y = 0; y < patch.height; y += 1) {
    for (let x = 0; x < patch.width; x += 1) {
      const at = y * patch.width + x;
      const share = patch.known[at] ?? 1;
      if (share < 1) patch.greys[at] = share * (patch.greys[at] ?? 0) + (1 - share) * between(coarse, (x - 0.5) / 2, (y - 0.5) / 2);
    }
  }
}

/** Half as wide and half as high: each grey the mean of those four that are known. */
function halved({ width, height, greys, known }: GreyPatch): GreyPatch {
  const [wide, high] = [Math.ceil(width / 2), Math.ceil(height / 2)];
  const [sums, weights] = [new Float32Array(wide * high), new Float32Array(wide * high)];
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const to = (y >> 1) * wide + (x >> 1);
      const weight = known[y * width + x] ?? 0;
      sums[to] = (sums[to] ?? 0) + weight * (greys[y * width + x] ?? 0);
      weights[to] = (weights[to] ?? 0) + weight;
    }
  }
  return {
    width: wide,
    height: high,
    greys: sums.map((sum, at) => sum / Math.max(weights[at] ?? 0, 1e-6)),
    known: weights.map((weight) => Math.min(1, weight)),
  };
}

/** Between four neighbours; beyond the edge its own greys go on. */
function between({ width, height, greys }: GreyPatch, x: number, y: number): number {
  const [left, top] = [Math.floor(x), Math.floor(y)];
  const at = (column: number, row: number): number =>
    greys[Math.min(height - 1, Math.max(0, row)) * width + Math.min(width - 1, Math.max(0, column))] ?? 0;
  const [right, down] = [x - left, y - top];
  return (
    (1 - down) * ((1 - right) * at(left, top) + right * at(left + 1, top)) +
    down * ((1 - right) * at(left, top + 1) + right * at(left + 1, top + 1))
  );
}

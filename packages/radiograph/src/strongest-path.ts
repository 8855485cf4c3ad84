/** How much of an edge's strength a step sideways costs, as a share of the strip's typical strength. */
const sidewaysCost = 0.15;

/**
 * The edge that runs through every row of a strip: the path with the largest sum of strengths that moves at most so many columns from
 * row to row (dynamic programming).
 * @param strengths - row by row, `columns` a row, about 1 on a good edge.
 * @returns one column for each row.
 */
export function strongestPath(strengths: Float64Array, columns: number, mostSideways: 1 | 2 = 1): Int32Array {
  const moves = mostSideways === 1 ? [-1, 1] : [-1, 1, -2, 2];
  const rows = strengths.length / columns;
  const sums = new Float64Array(strengths);
  const from = new Int8Array(strengths.length);
  for (let row = 1; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      let best = sums[(row - 1) * columns + column] ?? 0;
      let move = 0;
      for (const sideways of moves) {
        const other = column + sideways;
        if (other < 0 || other >= columns) continue;
        const sum = (sums[(row - 1) * columns + other] ?? 0) - Math.abs(sideways) * sidewaysCost;
        if (sum > best) {
          best = sum;
          move = sideways;
        }
      }
      const at = row * columns + column;
      sums[at] = (sums[at] ?? 0) + best;
      from[at] = move;
    }
  }
  return walkBack(sums, from, columns);
}

function walkBack(sums: Float64Array, from: Int8Array, columns: number): Int32Array {
  const rows = sums.length / columns;
  const last = sums.subarray((rows - 1) * columns);
  let column = last.indexOf(Math.max(...last));
  const path = new Int32Array(rows);
  for (let row = rows - 1; row >= 0; row -= 1) {
    path[row] = column;
    column += from[row * columns + column] ?? 0;
  }
  return path;
}

import { seededRandom } from "@firstray/geometry";
import { blurred } from "./blurred.ts";
import type { Raster } from "./raster.ts";

/** Side of the repeating pattern in cells, a power of two; one cell is a tenth of a millimetre. */
export const patternSide = 512;

let pattern: Float32Array | undefined;

/** The pattern of spongy bone that every bone takes its own part of: struts that run with the bone (rows), mean 0, SD 1. Always the same. */
export function trabeculae(): Float32Array {
  pattern ??= drawn();
  return pattern;
}

function drawn(): Float32Array {
  const random = seededRandom(0xb0e);
  const white = (): Raster => ({
    columns: patternSide,
    rows: patternSide,
    values: Float32Array.from({ length: patternSide ** 2 }, () => random() - 0.5),
  });
  const fine = standardised(stretched(blurred(white(), 1.6)));
  const coarse = standardised(blurred(white(), 9));
  const both = fine.map((value, at) => value + 0.6 * (coarse[at] ?? 0));
  return standardised({ columns: patternSide, rows: patternSide, values: both });
}

/** Three times as long down the rows: each row is taken from a third of the height. */
function stretched({ columns, rows, values }: Raster): Raster {
  return {
    columns,
    rows,
    values: values.map((_, at) => {
      const row = Math.floor(at / columns) / 3;
      const [above, share] = [Math.floor(row), row - Math.floor(row)];
      return (1 - share) * (values[above * columns + (at % columns)] ?? 0) + share * (values[(above + 1) * columns + (at % columns)] ?? 0);
    }),
  };
}

function standardised({ values }: Raster): Float32Array {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const sd = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length);
  return values.map((value) => (value - mean) / sd);
}

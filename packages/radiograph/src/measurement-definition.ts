import type { Evidence } from "./evidence.ts";
import type { FootPoints } from "./foot-points.ts";
import type { LandmarkName, View } from "./landmark.ts";
import type { LineOfLandmarks } from "./line-of-landmarks.ts";
import type { AxisMethod, MeasurementName } from "./measurement.ts";
import type { Quantity } from "./quantity.ts";
import type { Text } from "./text.ts";

/** The values that are called normal, in degrees, millimetres or grades; `below` excludes its limit, the others include it. */
export interface NormalRange extends Evidence {
  readonly from?: number;
  readonly upTo?: number;
  readonly below?: number;
}

/** The error of one reading by one person with hand-placed points: one standard deviation, in degrees or millimetres. */
export interface ReadingError extends Evidence {
  readonly standardDeviation: number;
}

/** One way of drawing a measurement. */
export interface Construct {
  /** How the first metatarsal's axis is drawn; `null` where that axis has no choice or no part. */
  readonly method: AxisMethod | null;
  readonly lines: readonly LineOfLandmarks[];
  /** Needed beside those of the lines. */
  readonly landmarks?: readonly LandmarkName[];
  /**
   * From a film that has every landmark and whose lines all have a length: degrees of an angle, pixels of a length, for a grade
   * what its `gradeOf` grades.
   */
  readonly value: (points: FootPoints) => number;
}

/** What one measurement is: for the people who read it, and for the code that reads it from a film. */
export interface MeasurementDefinition {
  readonly name: MeasurementName;
  readonly view: View;
  readonly quantity: Quantity;
  readonly title: Text;
  readonly abbreviation: Text;
  /** How it is drawn, in one sentence. */
  readonly construct: Text;
  /** What a positive value, or a higher grade, means; absent where it cannot be negative. */
  readonly positive?: Text;
  /** Where the construct comes from. */
  readonly source: string;
  readonly normal?: NormalRange;
  readonly readingError?: ReadingError;
  /** Why the number is only a hint, where readers agree badly. */
  readonly lowConfidence?: Text;
  readonly constructs: readonly Construct[];
}

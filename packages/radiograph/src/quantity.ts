import type { Text } from "./text.ts";

/** One step of an ordinal scale. */
export interface Grade {
  readonly value: number;
  /** As the scale's authors write it. */
  readonly sign: string;
  readonly meaning: Text;
}

/** What sort of number a measurement is. */
export type Quantity =
  | { readonly kind: "angle" }
  | { readonly kind: "length" }
  | {
      readonly kind: "grade";
      readonly grades: readonly Grade[];
      /** The grade of what the construct reads; never falls when that rises. */
      readonly gradeOf: (reading: number) => number;
    };

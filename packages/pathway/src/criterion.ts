import type { Interval, Text } from "@firstray/radiograph";

/** One criterion of the indication: its state and why; the product never decides. */
export interface Criterion {
  readonly item: "I1" | "I2";
  readonly title: Text;
  readonly state: "met" | "within-error" | "not-met" | "missing";
  readonly value?: { readonly value: number; readonly unit: "deg" | "nrs"; readonly interval95?: Interval; readonly method?: string };
  /** The range or rule it is held against, as a person reads it. */
  readonly rule: Text;
  /** Why it stands where it stands, or what is missing. */
  readonly explanation: Text;
  readonly source: string;
}

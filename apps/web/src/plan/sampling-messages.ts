import type { SampledPrediction, SamplingOrder } from "@firstray/osteotomy";

/** What is asked of the thread that samples plans. */
export interface SamplingQuestion {
  readonly id: number;
  readonly order: SamplingOrder;
}

/** What it answers. */
export interface SamplingAnswer {
  readonly id: number;
  readonly sampled: SampledPrediction;
}

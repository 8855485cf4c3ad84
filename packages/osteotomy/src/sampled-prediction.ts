import { seededRandom } from "@firstray/geometry";
import type { AxisMethod, MeasurementName, MeasurementUnit } from "@firstray/radiograph";
import type { Correction } from "./correction.ts";
import type { ExecutionSpread } from "./execution-spread.ts";
import type { PlanSettings } from "./plan-settings.ts";
import type { PlannableFoot } from "./plannable-foot.ts";
import { type Range, rangeOf } from "./range-of.ts";
import { type ReadingErrors, readingErrors, readingKey } from "./reading-errors.ts";
import { type Sample, sampleOf } from "./sample-of.ts";

/** Where one measurement after the operation may come to lie. */
export interface PredictedRange {
  readonly name: MeasurementName;
  readonly method: AxisMethod | null;
  readonly unit: MeasurementUnit;
  readonly low: number;
  readonly high: number;
  /** What the reading's share of it comes from: the spread of the landmarks, or the published error of one reading by hand. */
  readonly readingFrom: "tracing" | "published";
}

/** A plan with all that is uncertain in it: ranges of 95 %, lengths in the foot's unit. */
export interface SampledPrediction {
  readonly samples: number;
  readonly seed: number;
  /** A measurement whose reading error nobody knows has none: it is not listed. Nor are grades. */
  readonly ranges: readonly PredictedRange[];
  /** Of all samples, from 0 to 1: both target angles reached by `head-base`. */
  readonly shareReachingTarget: number;
  /** Of all samples: no limit broken. */
  readonly shareWithinLimits: number;
  readonly contactRange: Range;
  readonly contactAreaRange: Range;
  readonly shorteningRange: Range;
}

/** What is sampled, and how often. */
export interface SamplingOrder {
  readonly foot: PlannableFoot;
  readonly correction: Correction;
  readonly settings: PlanSettings;
  readonly execution: ExecutionSpread;
  /** How many; a few hundred give ranges to about a tenth of their width. */
  readonly samples: number;
  readonly seed: number;
}

/**
 * The plan read and carried out again and again, each time as exactly as the landmarks are known and the surgeon operates.
 * The same order gives the same answer, number for number.
 * @throws RangeError when no sample is asked for.
 * @source clinical-facts-4 condon2002
 */
export function sampledPrediction(order: SamplingOrder): SampledPrediction {
  const { samples: count, seed } = order;
  if (!(Number.isInteger(count) && count > 0)) throw new RangeError(`a whole number of samples above 0 is expected, got ${count}`);
  const random = seededRandom(seed);
  const errors = readingErrors(order.foot);
  const samples = Array.from({ length: count }, () => sampleOf(order, errors, random));
  const share = (holds: (sample: Sample) => boolean): number => samples.filter(holds).length / count;
  const plannable = samples.flatMap((sample) => (sample.kind === "planned" ? [sample] : []));
  return {
    ...{ samples: count, seed },
    ranges: rangesOf(plannable, errors),
    shareReachingTarget: share((sample) => sample.kind === "planned" && sample.reachesTarget),
    shareWithinLimits: share((sample) => sample.kind === "planned" && sample.withinLimits),
    contactRange: rangeOf(plannable.map(({ contact }) => contact.width)),
    contactAreaRange: rangeOf(plannable.map(({ contact }) => contact.shareOfArea)),
    shorteningRange: rangeOf(plannable.map(({ shortening }) => shortening)),
  };
}

function rangesOf(samples: readonly Extract<Sample, { kind: "planned" }>[], errors: ReadingErrors): readonly PredictedRange[] {
  const [first] = samples;
  return (first?.measured ?? []).flatMap(({ name, method, unit }) => {
    const error = errors.get(readingKey({ name, method }));
    const values = samples.flatMap(({ measured }) => measured.find((one) => one.name === name && one.method === method)?.value ?? []);
    const [low, high] = rangeOf(values);
    return error ? [{ name, method, unit, low, high, readingFrom: error.from }] : [];
  });
}

import type { LandmarkPoints } from "@firstray/radiograph";
import type { GuideStep } from "./guide-step.ts";

/** Where a reader is on the guided pass. */
export interface GuideProgress {
  readonly done: readonly GuideStep[];
  /** Neither done nor skipped, in order. */
  readonly open: readonly GuideStep[];
  readonly skipped: readonly GuideStep[];
}

/** Which steps are done, open and skipped: only the landmarks say what is done. */
export function guideProgress(steps: readonly GuideStep[], points: LandmarkPoints, passedOver: ReadonlySet<string>): GuideProgress {
  const isDone = ({ landmarks }: GuideStep): boolean => landmarks.every((name) => points[name] !== undefined);
  const left = steps.filter((step) => !isDone(step));
  return {
    done: steps.filter(isDone),
    open: left.filter(({ key }) => !passedOver.has(key)),
    skipped: left.filter(({ key }) => passedOver.has(key)),
  };
}

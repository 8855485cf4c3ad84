import type { LandmarkPoints, View } from "@firstray/radiograph";
import { useState } from "react";
import { firstAnswers } from "./first-answers.ts";
import { type GuideProgress, guideProgress } from "./guide-progress.ts";
import { type GuideStep, guideSteps } from "./guide-step.ts";
import { hasAll } from "./has-all.ts";
import { stepAfter } from "./step-after.ts";

/** Where a person stands in the guided pass. */
interface GuidePlace {
  readonly steps: readonly GuideStep[];
  readonly progress: GuideProgress;
  readonly active: GuideStep | undefined;
  /** The first answers are there: the reader says whether to go on. */
  readonly answered: boolean;
  /** Goes to a step, or to the first open one. */
  readonly ask: (step: GuideStep | undefined) => void;
  /** Goes to a step that the person chose, whatever was passed over. */
  readonly comeTo: (step: GuideStep) => void;
  /** Goes on from a step that is done: these are the landmarks since. */
  readonly goOnFrom: (step: GuideStep, points: LandmarkPoints) => void;
  readonly skip: (step: GuideStep) => void;
  /** Beyond the first answers. */
  readonly goOn: () => void;
}

/** Goes through the steps of a view in their order, over what is there already and what the person passes over. */
export function useGuidePlace(view: View, points: LandmarkPoints): GuidePlace {
  const steps = guideSteps[view];
  const [chosen, ask] = useState<GuideStep>();
  const [passedOver, setPassedOver] = useState<ReadonlySet<string>>(new Set());
  const [goesOn, setGoesOn] = useState(false);
  const progress = guideProgress(steps, points, passedOver);
  const { landmarks: needed } = firstAnswers[view];
  const answered = hasAll(points, needed) && !goesOn && chosen === undefined && progress.open.length > 0;
  return {
    ...{ steps, progress, answered, ask },
    active: answered ? undefined : (chosen ?? progress.open[0]),
    comeTo: (step) => {
      if (hasAll(points, needed)) setGoesOn(true);
      setPassedOver(new Set([...passedOver].filter((key) => key !== step.key)));
      ask(step);
    },
    goOnFrom: (step, since) =>
      ask(!goesOn && hasAll(since, needed) ? undefined : stepAfter(steps, guideProgress(steps, since, passedOver), step)),
    skip: (step) => {
      const over = new Set([...passedOver, step.key]);
      setPassedOver(over);
      ask(stepAfter(steps, guideProgress(steps, points, over), step));
    },
    goOn: () => setGoesOn(true),
  };
}

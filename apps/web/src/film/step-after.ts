import type { GuideProgress } from "./guide-progress.ts";
import type { GuideStep } from "./guide-step.ts";

/** The open step after another one, else the first open one, else none. */
export function stepAfter(steps: readonly GuideStep[], { open }: GuideProgress, after: GuideStep): GuideStep | undefined {
  const passed = steps.indexOf(after);
  return open.find((step) => steps.indexOf(step) > passed) ?? open[0];
}

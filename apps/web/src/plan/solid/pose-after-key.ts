import { poseAfter } from "./pose-after.ts";
import type { SolidPose } from "./solid-pose.ts";

const step = { degrees: 10, fineDegrees: 2, zoom: 1.2 } as const;

/**
 * What a key does to the view: arrows turn it (with Shift in small steps), plus and minus zoom, Home brings it back.
 * @returns nothing for a key that is not ours.
 */
export function poseAfterKey(
  pose: SolidPose,
  { key, shiftKey }: { readonly key: string; readonly shiftKey: boolean },
  home: SolidPose,
): SolidPose | undefined {
  const degrees = shiftKey ? step.fineDegrees : step.degrees;
  switch (key) {
    case "ArrowLeft":
      return poseAfter(pose, { turn: -degrees });
    case "ArrowRight":
      return poseAfter(pose, { turn: degrees });
    case "ArrowUp":
      return poseAfter(pose, { rise: degrees });
    case "ArrowDown":
      return poseAfter(pose, { rise: -degrees });
    case "+":
    case "=":
      return poseAfter(pose, { zoom: step.zoom });
    case "-":
      return poseAfter(pose, { zoom: 1 / step.zoom });
    case "Home":
      return home;
    default:
      return undefined;
  }
}

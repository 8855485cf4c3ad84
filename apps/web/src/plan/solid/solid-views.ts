import type { Side } from "@firstray/radiograph";
import type { SolidPose } from "./solid-pose.ts";

/** Where one looks from at once. */
export const solidViews = ["above", "side", "front"] as const;
export type SolidViewName = (typeof solidViews)[number];

/** From above as the film is; the side is the inner one, where the bunion is; the front is where the toes point. */
export function solidViewPose(view: SolidViewName, side: Side): SolidPose {
  switch (view) {
    case "above":
      return { turnDegrees: 0, riseDegrees: 90, zoom: 1 };
    case "side":
      return { turnDegrees: side === "right" ? -90 : 90, riseDegrees: 0, zoom: 1 };
    case "front":
      return { turnDegrees: 180, riseDegrees: 12, zoom: 1 };
  }
}

/** How the bones lie when the view opens: half from above, so that one sees at once that they are solid. */
export function firstPose(side: Side): SolidPose {
  return { turnDegrees: side === "right" ? -24 : 24, riseDegrees: 52, zoom: 1 };
}

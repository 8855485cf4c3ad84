import { asShown } from "./as-shown.ts";
import type { ClassStart, ClassStarts } from "./severity-systems.ts";

/** Every class, mildest first. */
export const severityClasses = ["normal", "mild", "moderate", "severe"] as const;

/** How severe one angle is in one system. */
export type SeverityClass = (typeof severityClasses)[number];

/**
 * The class of an angle, compared as it is shown (to 0.1°).
 * @throws RangeError when the angle is not finite.
 * @example severityClass(20.97, severitySystems["pique-vidal"].halluxValgusAngle) // "moderate": shown as 21.0
 */
export function severityClass(degrees: number, starts: ClassStarts): SeverityClass {
  const shown = asShown(degrees, 1);
  if (hasReached(shown, starts.severe)) return "severe";
  if (hasReached(shown, starts.moderate)) return "moderate";
  return hasReached(shown, starts.mild) ? "mild" : "normal";
}

function hasReached(degrees: number, start: ClassStart): boolean {
  return "from" in start ? degrees >= start.from : degrees > start.above;
}

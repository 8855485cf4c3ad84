import { isKnownInterval } from "./is-known-interval.ts";
import type { AxisMethod, Measured, Measurement } from "./measurement.ts";
import type { SeverityClass } from "./severity-class.ts";
import { severityClass, severityClasses } from "./severity-class.ts";
import type { ClassStarts, SeveritySystemName } from "./severity-systems.ts";
import { severitySystems } from "./severity-systems.ts";

/** The class of one angle, with every class that the error of its reading reaches. */
export type AngleSeverity =
  | { readonly kind: "classed"; readonly angle: Measured; readonly class: SeverityClass; readonly possible: readonly SeverityClass[] }
  | { readonly kind: "not-measured" };

/** How severe a foot is by one system and one method: both angles, because they often fall into different classes. */
export interface Severity {
  readonly system: SeveritySystemName;
  readonly method: AxisMethod;
  readonly halluxValgusAngle: AngleSeverity;
  readonly intermetatarsalAngle: AngleSeverity;
  /** The worse class of the angles that were measured. */
  readonly worse: SeverityClass | "unknown";
}

/**
 * Names the severity of a film's hallux valgus. More than one possible class means that the reading lies near a cut-off.
 * @param measurements - of one film.
 * @source pique-vidal2009
 */
export function severity(
  measurements: readonly Measurement[],
  { system = "pique-vidal", method = "shaft" }: { readonly system?: SeveritySystemName; readonly method?: AxisMethod } = {},
): Severity {
  const classOf = (name: "halluxValgusAngle" | "intermetatarsalAngle"): AngleSeverity => {
    const found = measurements.find((measurement) => measurement.name === name && measurement.method === method);
    return found?.kind === "measured" ? classed(found, severitySystems[system][name]) : { kind: "not-measured" };
  };
  const halluxValgusAngle = classOf("halluxValgusAngle");
  const intermetatarsalAngle = classOf("intermetatarsalAngle");
  return { system, method, halluxValgusAngle, intermetatarsalAngle, worse: worst([halluxValgusAngle, intermetatarsalAngle]) };
}

function classed(angle: Measured, starts: ClassStarts): AngleSeverity {
  const [low, high] = isKnownInterval(angle.interval95) ? angle.interval95 : [angle.value, angle.value];
  const first = severityClasses.indexOf(severityClass(low, starts));
  const last = severityClasses.indexOf(severityClass(high, starts));
  return { kind: "classed", angle, class: severityClass(angle.value, starts), possible: severityClasses.slice(first, last + 1) };
}

function worst(angles: readonly AngleSeverity[]): Severity["worse"] {
  const found = angles.flatMap((angle) => (angle.kind === "classed" ? [angle.class] : []));
  return severityClasses.findLast((candidate) => found.includes(candidate)) ?? "unknown";
}

import type { FilmIdentity } from "./film-identity.ts";
import { sameName } from "./same-name.ts";

export type IdentityField = "name" | "number" | "birthDate" | "acquiredOn";

/** Whom the chart is of; the birth date is an ISO 8601 day. */
export interface ChartIdentity {
  readonly familyName: string;
  readonly givenName: string;
  readonly number: string;
  readonly birthDate: string;
}

/** What the film says and what the chart says instead; for `acquiredOn`, the day that it should not lie beyond: today, or before: the birth date. */
export interface IdentityDifference {
  readonly field: IdentityField;
  readonly film: string;
  readonly chart: string;
}

export type IdentityComparison =
  | { readonly kind: "matches" }
  | { readonly kind: "mismatch"; readonly differences: readonly IdentityDifference[] }
  | { readonly kind: "unstated"; readonly missing: readonly IdentityField[] };

/** Numbers differ in typing only by case, spaces, dots and hyphens; leading zeros count. */
const foldedNumber = (number: string): string => number.toUpperCase().replace(/[\s.-]/g, "");

function nameDifference({ name }: FilmIdentity, chart: ChartIdentity): IdentityDifference[] {
  if (!name || sameName(name, chart)) return [];
  return [{ field: "name", film: name, chart: `${chart.familyName}^${chart.givenName}` }];
}

function numberDifference({ number }: FilmIdentity, chart: ChartIdentity): IdentityDifference[] {
  if (!number || foldedNumber(number) === foldedNumber(chart.number)) return [];
  return [{ field: "number", film: number, chart: chart.number }];
}

function birthDifference({ birthDate }: FilmIdentity, chart: ChartIdentity): IdentityDifference[] {
  return !birthDate || birthDate === chart.birthDate ? [] : [{ field: "birthDate", film: birthDate, chart: chart.birthDate }];
}

function acquisitionDifference({ acquiredOn }: FilmIdentity, chart: ChartIdentity, today: string): IdentityDifference[] {
  if (acquiredOn && acquiredOn > today) return [{ field: "acquiredOn", film: acquiredOn, chart: today }];
  return acquiredOn && acquiredOn < chart.birthDate ? [{ field: "acquiredOn", film: acquiredOn, chart: chart.birthDate }] : [];
}

const fields = ["name", "number", "birthDate", "acquiredOn"] as const;

/**
 * Whether a film is of the patient whose chart it was put in. One difference is enough for a mismatch, which a person settles;
 * a film that states less than all of it (a picture states nothing) is `unstated`, which does not block but is shown.
 * @param today - ISO 8601 day; a film taken after it, or before the patient was born, differs.
 */
export function compareIdentity(identity: FilmIdentity, chart: ChartIdentity, today: string): IdentityComparison {
  const differences = [
    ...nameDifference(identity, chart),
    ...numberDifference(identity, chart),
    ...birthDifference(identity, chart),
    ...acquisitionDifference(identity, chart, today),
  ];
  if (differences.length > 0) return { kind: "mismatch", differences };
  const missing = fields.filter((field) => !identity[field]);
  return missing.length > 0 ? { kind: "unstated", missing } : { kind: "matches" };
}

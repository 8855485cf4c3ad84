import { distance, offsetFromAxis } from "@firstray/geometry";
import { filmPoints, type LandmarkFile, measureFilm } from "@firstray/radiograph";

/** What the dorsoplantar film does not show of the first metatarsal: how it slopes and how high its neck is. */
export interface SolidSlope {
  /** Positive when the head lies lower than the base. */
  readonly inclinationDegrees: number;
  /** Height of the neck as a share of base to head centre along the bone; absent where no lateral film tells it. */
  readonly neckHeightShare?: number;
  readonly from: "lateral-film" | "assumed";
}

/** The middle of what is widely taught to be normal: what a foot is drawn with that has no lateral film. @source common-teaching */
const assumed: SolidSlope = { inclinationDegrees: 20, from: "assumed" };
/** A steeper bone than this is a mark in the wrong place: a drawing by it would mislead. */
const steepestDegrees = 50;

/** Reads the slope from a lateral film where one is measured; else says that it is assumed. */
export function solidSlope(lateral: LandmarkFile | undefined): SolidSlope {
  if (lateral === undefined || lateral.view !== "lateral") return assumed;
  const inclination = measureFilm(lateral, { kind: "unknown" }).find(({ name }) => name === "firstMetatarsalInclination");
  if (inclination?.kind !== "measured" || Math.abs(inclination.value) > steepestDegrees) return assumed;
  return { inclinationDegrees: inclination.value, from: "lateral-film", ...neckHeight(lateral) };
}

function neckHeight(lateral: LandmarkFile): Pick<SolidSlope, "neckHeightShare"> {
  const points = filmPoints(lateral);
  const [base, head] = [points.get("firstMetatarsalBaseCentre"), points.get("firstMetatarsalHeadCentre")];
  const [dorsal, plantar] = [points.get("firstMetatarsalNeckDorsal"), points.get("firstMetatarsalNeckPlantar")];
  if (!base || !head || !dorsal || !plantar || distance(base, head) < 2) return {};
  const axis = { from: base, to: head };
  return { neckHeightShare: Math.abs(offsetFromAxis(dorsal, axis) - offsetFromAxis(plantar, axis)) / distance(base, head) };
}

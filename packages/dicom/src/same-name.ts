import { foldedName } from "./folded-name.ts";
import { type PersonName, personNames } from "./person-name.ts";

interface ChartName {
  readonly familyName: string;
  readonly givenName: string;
}

function agrees({ family, given, middle }: PersonName, familyName: string, givenName: string): boolean {
  const [writtenFamily, writtenGiven] = [foldedName(family), foldedName(given)];
  if (writtenGiven === "") return writtenFamily === familyName + givenName || writtenFamily === givenName + familyName;
  return writtenFamily === familyName && (writtenGiven === givenName || writtenGiven + foldedName(middle) === givenName);
}

/**
 * Whether any written form of a film's name is the chart's, both folded. A middle name may stand apart or within the given one;
 * a film that keeps the whole name in one component is read in either order.
 */
export function sameName(film: string, chart: ChartName): boolean {
  const [familyName, givenName] = [foldedName(chart.familyName), foldedName(chart.givenName)];
  return personNames(film).some((name) => agrees(name, familyName, givenName));
}

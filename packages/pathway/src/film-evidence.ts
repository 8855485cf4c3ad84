import { lateralityWarning, type Side, type View } from "@firstray/radiograph";
import { type Evidence, type FilmFact, type FilmId, sideOf } from "@firstray/record";
import { Temporal } from "temporal-polyfill";

/** What films an obligation needs: of which foot, from which day until before which, and what they say of weight bearing. */
export interface FilmsNeeded {
  readonly key: string;
  readonly foot: Side;
  readonly from: Temporal.PlainDate;
  readonly before?: Temporal.PlainDate | undefined;
  readonly weightBearing: "any" | "stated" | "yes";
}

const views: readonly View[] = ["dorsoplantar", "lateral"];

/**
 * Which films discharge which obligation, by key: both views of that foot, acquired inside its window; one film discharges one
 * item. A film of doubtful identity, of unsettled laterality or without an acquisition date discharges nothing; of a film
 * of both feet that was split, each part is a film of its foot.
 * @source ledger-obligations
 */
export function filmEvidence(films: readonly FilmFact[], needs: readonly FilmsNeeded[]): ReadonlyMap<string, Evidence> {
  const single = films.filter(({ split }) => split === undefined);
  const used = new Set<FilmId>();
  const found = new Map<string, Evidence>();
  const inOrder = needs.toSorted((one, other) => Temporal.PlainDate.compare(one.from, other.from));
  for (const need of inOrder) {
    const pair = views.flatMap((view) => firstOf(single.filter((film) => !used.has(film.id) && serves(film, need, view))));
    if (pair.length < views.length) continue;
    for (const { id } of pair) used.add(id);
    const [one, other] = pair.map(({ added }) => added);
    if (one !== undefined && other !== undefined) found.set(need.key, Temporal.PlainDate.compare(one.on, other.on) > 0 ? one : other);
  }
  return found;
}

/** Whether a film is known to be this patient's and of the foot it is filed under. */
export function isTrusted({ identity, laterality, measured }: FilmFact): boolean {
  if (identity.kind === "mismatch" || (identity.kind === "settled" && !identity.belongs)) return false;
  return laterality !== undefined || measured === undefined || lateralityWarning(measured.landmarks) === undefined;
}

function serves(film: FilmFact, { foot, from, before, weightBearing }: FilmsNeeded, view: View): boolean {
  const { description } = film;
  if (!isTrusted(film) || sideOf(film) !== foot || description.view !== view || description.acquiredOn === undefined) return false;
  if (weightBearing === "yes" && description.weightBearing !== "yes") return false;
  if (weightBearing === "stated" && description.weightBearing === "unknown") return false;
  const acquiredOn = Temporal.PlainDate.from(description.acquiredOn);
  if (Temporal.PlainDate.compare(acquiredOn, from) < 0) return false;
  return before === undefined || Temporal.PlainDate.compare(acquiredOn, before) < 0;
}

function firstOf(films: readonly FilmFact[]): readonly FilmFact[] {
  return films.toSorted((one, other) => (one.description.acquiredOn ?? "").localeCompare(other.description.acquiredOn ?? "")).slice(0, 1);
}

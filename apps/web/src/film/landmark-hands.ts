import type { HistoryEntry } from "@firstray/contract";
import type { LandmarkName, LandmarkPoint, LandmarkPoints } from "@firstray/radiograph";
import type { Actor } from "@firstray/record";
import { samePoint } from "./same-point.ts";

/** By whom each recorded landmark came to be where it is: whoever first recorded it there, in the measurements that stand since. */
export function landmarkHands(history: readonly HistoryEntry[], film: string): ReadonlyMap<LandmarkName, Actor> {
  const measurements = history
    .flatMap((entry) => (entry.state === "voided" ? [] : [{ entry, points: pointsMeasured(entry.payload, film) }]))
    .filter(({ points }) => points !== undefined)
    .sort((a, b) => a.entry.recordedAt.localeCompare(b.entry.recordedAt));
  const hands = new Map<LandmarkName, { readonly at: LandmarkPoint; readonly actor: Actor }>();
  for (const { entry, points = {} } of measurements) {
    for (const [name, point] of entriesOf(points)) {
      const before = hands.get(name);
      if (before === undefined || !samePoint(before.at, point)) hands.set(name, { at: point, actor: entry.actor });
    }
  }
  return new Map([...hands].map(([name, { actor }]) => [name, actor]));
}

function entriesOf(points: LandmarkPoints): readonly (readonly [LandmarkName, LandmarkPoint])[] {
  // The keys of landmarks are landmarks' names; the type of Object.entries forgets it.
  return Object.entries(points) as [LandmarkName, LandmarkPoint][];
}

function pointsMeasured(payload: unknown, film: string): LandmarkPoints | undefined {
  if (typeof payload !== "object" || payload === null || !("landmarks" in payload) || !("film" in payload)) return undefined;
  const { landmarks } = payload;
  if (payload.film !== film || typeof landmarks !== "object" || landmarks === null || !("points" in landmarks)) return undefined;
  // The record's own schema was checked when it was stored.
  return landmarks.points as LandmarkPoints;
}

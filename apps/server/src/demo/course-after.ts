import { consult, type DemoFoot, measure, operate, prepare, removeWires, takeBothViews, visit, waiveFilms } from "./course.ts";
import type { AddedFilm, Scribe } from "./scribe.ts";

/** How large a pixel is on the films before the operation. */
export const beforeMm = 0.25;

/** Seen and prepared, both views taken; the dorsoplantar one, measured. */
export async function seen(scribe: Scribe, day: number, foot: DemoFoot): Promise<AddedFilm> {
  await consult(scribe, day, foot);
  const film = await takeBothViews(scribe, day, foot, { mmPerPixel: beforeMm });
  await measure(scribe, day, film);
  await prepare(scribe, day + 5, foot);
  return film;
}

/** Seen, prepared and operated on. */
export async function operated(scribe: Scribe, day: number, feet: readonly DemoFoot[]): Promise<string> {
  for (const foot of feet) await seen(scribe, day - 35, foot);
  return operate(scribe, day, feet);
}

/** From the operation on a day until the wire is out on day 28 and the exercises are begun. */
export async function untilExercises(scribe: Scribe, day: number, operation: string, foot: DemoFoot): Promise<void> {
  await visitWithoutFilms(scribe, day + 7, "F1", [foot]);
  await removeWires(scribe, day + 28, operation, [foot]);
  await waiveFilms(scribe, day + 28, "F2", foot);
  const begun = { type: "RecordExerciseStart", payload: { episode: foot.episode } } as const;
  await scribe.enter(day + 32, "nurse", begun);
}

/** A visit to which no film came. */
export async function visitWithoutFilms(scribe: Scribe, day: number, item: "F1" | "F3" | "F4", feet: readonly DemoFoot[]): Promise<void> {
  await visit(scribe, day, item, feet);
  for (const foot of feet) await waiveFilms(scribe, day, item, foot);
}

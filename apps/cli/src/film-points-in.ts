import type { Outcome } from "./command.ts";
import { refused } from "./refused.ts";

/** A place on a film, pixels. */
export type FilmPoint = { readonly x: number; readonly y: number };

/** Points of a film from an option's text, `X,Y,X,Y…` in pixels, or why not; none where the option was not given. */
export function filmPointsIn(
  option: string,
  text: string | undefined,
  exactly?: number,
): readonly FilmPoint[] | Extract<Outcome, { kind: "refused" }> {
  if (text === undefined) return [];
  const numbers = text.split(/[\s,;]+/).map(Number);
  const fits = exactly === undefined ? numbers.length % 2 === 0 : numbers.length === 2 * exactly;
  if (!fits || !numbers.every(Number.isFinite)) return refused(sentence(option, text, exactly));
  return Array.from({ length: numbers.length / 2 }, (_, index) => ({ x: numbers[2 * index] ?? 0, y: numbers[2 * index + 1] ?? 0 }));
}

function sentence(option: string, text: string, exactly: number | undefined): { readonly en: string; readonly fr: string } {
  const [en, fr] = exactly === undefined ? ["points", "des points"] : [`${exactly} points`, `${exactly} points`];
  return {
    en: `${option} is ${text}: expected ${en} as X,Y,X,Y in pixels.`,
    fr: `${option} vaut ${text} ; il faut ${fr} sous la forme X,Y,X,Y en pixels.`,
  };
}

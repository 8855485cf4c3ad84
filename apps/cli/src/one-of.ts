import type { Outcome } from "./command.ts";
import { refused } from "./refused.ts";

/** The one of some words that an option's text is, or why none. */
export function oneOf<Word extends string>(
  option: string,
  text: string | undefined,
  words: readonly [Word, Word],
): Word | Extract<Outcome, { kind: "refused" }> {
  const found = words.find((word) => word === text);
  if (found !== undefined) return found;
  return refused({
    en: `${option} is ${text}: expected ${words.join(" or ")}.`,
    fr: `${option} vaut ${text} ; il faut ${words.join(" ou ")}.`,
  });
}

import { type Alphabet, deskAlphabets, footAlphabets } from "./alphabet.ts";

/** One exploration: which histories, with how many mistakes at most, how deep. */
export interface Sweep {
  readonly alphabet: string;
  readonly mostMistakes: number;
  readonly depth: number;
}

/** Every alphabet by name. */
export const alphabets: ReadonlyMap<string, Alphabet> = new Map([...footAlphabets, ...deskAlphabets].map((alphabet) => [alphabet.name, alphabet]));

/** The alphabet of a sweep. @throws RangeError when there is none of that name. */
export function alphabetOf({ alphabet }: Pick<Sweep, "alphabet">): Alphabet {
  const found = alphabets.get(alphabet);
  if (found === undefined) throw new RangeError(`There is no alphabet ${alphabet}.`);
  return found;
}

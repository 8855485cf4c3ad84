import { type Alphabet, deskAlphabets, footAlphabets } from "./alphabet.ts";

/** One exploration: which histories, with how many mistakes at most, how deep. */
export interface Sweep {
  readonly alphabet: string;
  readonly mostMistakes: number;
  readonly depth: number;
}

/** Every alphabet by name. */
const alphabets: ReadonlyMap<string, Alphabet> = new Map([...footAlphabets, ...deskAlphabets].map((alphabet) => [alphabet.name, alphabet]));

/** The alphabet of a sweep. @throws RangeError when there is none of that name. */
export function alphabetOf({ alphabet }: Pick<Sweep, "alphabet">): Alphabet {
  const found = alphabets.get(alphabet);
  if (found === undefined) throw new RangeError(`There is no alphabet ${alphabet}.`);
  return found;
}

/** Deeper than this, the full form. */
const deepestBounded = 6;

/**
 * What is explored for a depth. Up to depth 6 the bounded form of the tests: one wire, one mistake. Deeper, the full form: one wire
 * and one mistake, and two operations without any, to that depth; two wires, two feet, two charts and two mistakes as far as the
 * time allows.
 */
export function sweepsOf(depth: number): readonly Sweep[] {
  const to = (most: number): number => Math.min(depth, most);
  const first: readonly Sweep[] = [
    { alphabet: "recorded", mostMistakes: 1, depth: to(3) },
    { alphabet: "forgotten", mostMistakes: 1, depth: to(3) },
    { alphabet: "two-charts", mostMistakes: 1, depth: to(2) },
    ...["chart", "desk", "follow-up", "bookings", "plans", "films"].map((alphabet): Sweep => ({ alphabet, mostMistakes: 2, depth: to(4) })),
  ];
  if (depth <= deepestBounded) return [...first, { alphabet: "one-wire", mostMistakes: 1, depth }];
  return [
    ...first,
    { alphabet: "one-wire", mostMistakes: 1, depth },
    { alphabet: "one-foot", mostMistakes: 1, depth: to(8) },
    { alphabet: "one-foot", mostMistakes: 2, depth: to(5) },
    { alphabet: "both-feet", mostMistakes: 0, depth },
    { alphabet: "both-feet", mostMistakes: 1, depth: to(6) },
    { alphabet: "two-charts", mostMistakes: 1, depth: to(6) },
    { alphabet: "two-charts", mostMistakes: 2, depth: to(4) },
    { alphabet: "twice", mostMistakes: 0, depth },
    { alphabet: "twice", mostMistakes: 1, depth: to(6) },
  ];
}

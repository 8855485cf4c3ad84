/** A stream of pseudo-random numbers in [0, 1): the same seed gives the same stream on every machine. */
export type Random = () => number;

/**
 * Seeded generator (mulberry32: 32 bits of state, ample for a film or a plan).
 * @param seed - any integer; its low 32 bits count.
 * @example const random = seededRandom(7); random(); // always the same first number
 */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Runs of neighbouring seeds must share no film. */
const apart = 1_000_003;

/** The seed of one film of a run: other runs draw other films. @param index - from 0. */
export function filmSeed(run: number, index: number): number {
  return run * apart + index;
}

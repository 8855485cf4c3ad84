/** What a watch over an unattended screen does, moment by moment. */
export type IdleStep = { readonly kind: "wait" } | { readonly kind: "tell-server" } | { readonly kind: "lock" };

/** When somebody last did something here, and when the server was last told; milliseconds of one clock. */
export interface IdleState {
  readonly activeAt: number;
  readonly toldAt: number;
}

const tellEveryMs = 60_000;

/**
 * Locks after this many minutes without a hand at keyboard, mouse or screen. While somebody types without sending anything, the server
 * is told once a minute, so that it does not lock what is in use.
 * @example idleStep({ activeAt: 0, toldAt: 0 }, 600_000, 10) // { kind: "lock" }
 */
export function idleStep({ activeAt, toldAt }: IdleState, now: number, lockMinutes: number): IdleStep {
  if (now - activeAt >= lockMinutes * 60_000) return { kind: "lock" };
  return activeAt > toldAt && now - toldAt >= tellEveryMs ? { kind: "tell-server" } : { kind: "wait" };
}

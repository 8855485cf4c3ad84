/** What one film may cost while it is decoded. */
export interface DecodeLimits {
  readonly timeMs: number;
  readonly memoryMb: number;
}

export const defaultDecodeLimits: DecodeLimits = { timeMs: 30_000, memoryMb: 512 };

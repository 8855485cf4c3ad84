import type { Look } from "../look.ts";

/** A detector that adds nothing of its own; tests change what they are about. */
export const plainLook: Look = {
  blurMm: 0,
  quanta: 1e12,
  scatter: 0,
  evenness: 1,
  detail: 1,
  edge: 0,
  gamma: 1,
  burnt: 0.05,
  airGrey: 0.05,
  ceiling: 1,
};

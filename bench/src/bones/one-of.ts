import type { Random } from "@firstray/geometry";

/** One of several, each as likely. */
export function oneOf<Value>(random: Random, first: Value, ...others: readonly Value[]): Value {
  return [first, ...others][Math.floor(random() * (others.length + 1))] ?? first;
}

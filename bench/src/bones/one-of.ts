import type { Random } from "./random.ts";

/** One of several, each as likely. */
export function oneOf<Value>(random: Random, first: Value, ...others: readonly Value[]): Value {
  return [first, ...others][Math.floor(random() * (others.length + 1))] ?? first;
}

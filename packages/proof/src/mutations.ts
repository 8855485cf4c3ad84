import { guards } from "@firstray/record";
import { doubtIsOwed } from "./doubt-is-owed.ts";
import type { Invariant } from "./invariant.ts";
import { lostReasons, misreadings } from "./misreadings.ts";
import { wireIsOwed } from "./wire-is-owed.ts";

/** The invariants that speak of what is owed, each as it would be if the product's obligations were misread so. */
export const misread: ReadonlyMap<string, readonly Invariant[]> = new Map<string, readonly Invariant[]>([
  ...[...misreadings].map(([name, obligationsOf]) => [name, [wireIsOwed(obligationsOf)]] as const),
  ...[...lostReasons].map(([name, obligationsOf]) => [name, [wireIsOwed(obligationsOf), doubtIsOwed(obligationsOf)]] as const),
]);

/** Everything that the mutation run leaves out, one at a time: each guard of the record, and each thing that the obligations must not miss. */
export const mutations: readonly string[] = [...guards.map(({ name }) => name), ...misread.keys()];

import type { FootOrder } from "@firstray/phantom";
import type { Outcome } from "./command.ts";
import { numberBetween } from "./number-between.ts";
import { oneOf } from "./one-of.ts";

/** What can be drawn; a pair of angles within these ranges may still be one at which no foot stands. */
const ranges = { hva: [-30, 70], ima: [-5, 30], seed: [0, 2 ** 31 - 1] } as const;
const sides = ["left", "right"] as const;
const views = ["dorsoplantar", "lateral"] as const;

/** A simulated foot as the options order it, or why it cannot be. */
export function footOrder(options: ReadonlyMap<string, string>): FootOrder | Extract<Outcome, { kind: "refused" }> {
  const hva = numberBetween("--hva", options.get("hva"), ...ranges.hva);
  if (typeof hva !== "number") return hva;
  const ima = numberBetween("--ima", options.get("ima"), ...ranges.ima);
  if (typeof ima !== "number") return ima;
  const seed = numberBetween("--seed", options.get("seed"), ...ranges.seed, Number.isInteger);
  if (typeof seed !== "number") return seed;
  const side = oneOf("--side", options.get("side"), sides);
  if (typeof side !== "string") return side;
  const view = oneOf("--view", options.get("view") ?? "dorsoplantar", views);
  if (typeof view !== "string") return view;
  return { hva, ima, side, view, seed };
}

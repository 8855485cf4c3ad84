import type { FootOrder } from "./phantom-film.ts";

/** Smallest and largest that can be asked for. */
const limits = {
  hva: { from: -30, to: 70, unit: "degrees" },
  ima: { from: -5, to: 30, unit: "degrees" },
  mmPerPixel: { from: 0.05, to: 1, unit: "mm" },
  headShiftMm: { from: -5, to: 15, unit: "mm" },
} as const;

/** Passes an order on. @throws RangeError that names what cannot be drawn and what can. */
export function possibleOrder(order: FootOrder): FootOrder {
  for (const name of ["hva", "ima", "mmPerPixel", "headShiftMm"] as const) {
    const { from, to, unit } = limits[name];
    const value = order[name] ?? from;
    if (!(value >= from && value <= to))
      throw new RangeError(`no foot with ${name} ${value} can be drawn; ask for ${from} to ${to} ${unit}`);
  }
  if (!Number.isSafeInteger(order.seed)) throw new RangeError(`a film's seed is a whole number, got ${order.seed}`);
  return order;
}

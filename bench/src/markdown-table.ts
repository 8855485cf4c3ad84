import type { Figure } from "./figure.ts";

/** The figures as a table for the documentation. */
export function markdownTable(figures: readonly Figure[]): string {
  const rows = figures.map(({ what, value, unit, target }) => `| ${what} | ${Number(value.toFixed(3))} ${unit} | ${target ?? ""} |`);
  return ["| figure | value | target |", "|---|---|---|", ...rows].join("\n");
}

import type { Temporal } from "temporal-polyfill";
import { dayAfter } from "./day-after.ts";
import type { WindowRule } from "./window-rule.ts";

/** The four dates of an obligation, each the first day of its state but `dueOn`, the last day that is not overdue. */
export interface Window {
  readonly opensOn: Temporal.PlainDate;
  readonly dueOn: Temporal.PlainDate;
  readonly lateOn: Temporal.PlainDate;
  readonly escalatesOn: Temporal.PlainDate;
}

/** Counted once for each anchor of a record: every command asks for the same ones again. */
const counted = new WeakMap<Temporal.PlainDate, WeakMap<WindowRule, Window>>();

/**
 * The dates that a rule gives from an anchor: months are added to it (31 + 1 month is the month's last day), days before or
 * after are taken from that date. @source ledger-obligations
 * @example windowFrom(operatedOn, { due: { months: 3 }, opensDays: -14, lateDays: 22, escalatesDays: 36 })
 */
export function windowFrom(anchor: Temporal.PlainDate, rule: WindowRule): Window {
  const known = counted.get(anchor) ?? new WeakMap<WindowRule, Window>();
  const window = known.get(rule) ?? counting(anchor, rule);
  known.set(rule, window);
  counted.set(anchor, known);
  return window;
}

function counting(anchor: Temporal.PlainDate, { due, opensDays, lateDays, escalatesDays }: WindowRule): Window {
  const dueOn = anchor.add(due);
  const from = (days: number): Temporal.PlainDate => dayAfter(dueOn, days);
  return { opensOn: from(opensDays), dueOn, lateOn: from(lateDays), escalatesOn: from(escalatesDays) };
}

/** When something is due, counted from its anchor (months clamp at the end of the month), and its days counted from then. */
export interface WindowRule {
  readonly due: { readonly days: number } | { readonly months: number };
  /** Days from the due day to the first day of each state. */
  readonly opensDays: number;
  readonly lateDays: number;
  readonly escalatesDays: number;
}

/** Days after a wire's insertion on which each state begins; `dueDay` is the last day that is not overdue. */
export interface WireWindows {
  readonly opensDay: number;
  readonly dueDay: number;
  readonly lateDay: number;
  readonly escalatesDay: number;
}

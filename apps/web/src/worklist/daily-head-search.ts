/** Which day is shown; it stands in the address, where the morning mail leads. */
export interface DailyHeadSearch {
  readonly on?: string;
}

const civilDate = /^\d{4}-\d{2}-\d{2}$/;

/** Reads the address; what is no day is left out, and today is shown. */
export function dailyHeadSearch({ on }: Record<string, unknown>): DailyHeadSearch {
  return typeof on === "string" && civilDate.test(on) && !Number.isNaN(Date.parse(on)) ? { on } : {};
}

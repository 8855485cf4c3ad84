const pattern = /^(\d{4})-(\d{2})-(\d{2})$/;
const longMonths: ReadonlySet<number> = new Set([1, 3, 5, 7, 8, 10, 12]);
const february = 2;

/** Whether a value is a day that the calendar has, written `2027-01-11`: read by counting, because every event that is read is asked. */
export function isCivilDate(value: unknown): boolean {
  const [, year, month, day] = (typeof value === "string" ? (pattern.exec(value) ?? []) : []).map(Number);
  if (year === undefined || month === undefined || day === undefined) return false;
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

function daysIn(year: number, month: number): number {
  if (month === february) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return longMonths.has(month) ? 31 : 30;
}

import { Temporal } from "temporal-polyfill";

const digits = /^\d{1,4}$/;

/** The day that somebody typed in three fields; undefined when there is no such day. @example askedBirthDate({ day: "3", month: "2", year: "1970" }) // "1970-02-03" */
export function askedBirthDate(form: unknown): string | undefined {
  const [day, month, year] = ["day", "month", "year"].map((name) => numberIn(form, name));
  if (day === undefined || month === undefined || year === undefined) return undefined;
  try {
    return Temporal.PlainDate.from({ day, month, year }, { overflow: "reject" }).toString();
  } catch {
    return undefined;
  }
}

function numberIn(form: unknown, name: string): number | undefined {
  const value = Object.entries(form ?? {}).find(([key]) => key === name)?.[1];
  return typeof value === "string" && digits.test(value.trim()) ? Number(value) : undefined;
}

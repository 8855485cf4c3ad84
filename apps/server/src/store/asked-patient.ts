import { numberKey } from "./patient-keys.ts";
import { searchKey } from "./search-key.ts";

/** What somebody typed to find a patient, as it is compared. */
export interface AskedPatient {
  readonly words: readonly string[];
  /** The whole of it as a number. */
  readonly number: string;
  readonly birthDate?: string;
}

const civilDay = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;

/** Names, a number, or names and a date of birth. @example askedPatient("Essai Démo 1970-02-03") // { words: ["essai", "demo"], birthDate: "1970-02-03", … } */
export function askedPatient(search: string): AskedPatient {
  const typed = search.split(/\s+/).filter(Boolean);
  const birthDate = typed.find((word) => civilDay.test(word) && isDay(word));
  const words = typed.filter((word) => word !== birthDate).flatMap((word) => searchKey(word).split(" ").filter(Boolean));
  return { words, number: numberKey(search), ...(birthDate !== undefined && { birthDate }) };
}

/** February ends. */
function isDay(day: string): boolean {
  return new Date(`${day}T00:00:00Z`).toISOString().startsWith(day);
}

import { searchKey } from "./search-key.ts";

/** A chart number as it is compared: its spaces and dashes do not count. */
export function numberKey(number: string): string {
  return searchKey(number).replaceAll(" ", "");
}

/** Both names in one key, so that either finds the patient. */
export function nameKey(familyName: string, givenName: string): string {
  return `${searchKey(familyName)} ${searchKey(givenName)}`;
}

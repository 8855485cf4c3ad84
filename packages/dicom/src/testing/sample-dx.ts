import { type DxFilm, uidFrom } from "../index.ts";

/** A small film to write: 24 × 16 pixels of 12 bits, all greys different. */
export const sampleDx: DxFilm = {
  greys: Uint16Array.from({ length: 24 * 16 }, (_, index) => (index * 2731) % 4096),
  columns: 24,
  rows: 16,
  bits: 12,
  mmPerPixel: 0.139,
  view: "dorsoplantar",
  side: "left",
  weightBearing: "yes",
  identity: { name: "Érable^Zoé", number: "DEMO-7", birthDate: "1961-03-04", acquiredOn: "2027-01-11" },
  uids: { study: uidFrom("sample study"), series: uidFrom("sample series"), sop: uidFrom("sample film") },
  manufacturerModel: "sample",
};

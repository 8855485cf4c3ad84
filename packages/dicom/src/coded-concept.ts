import type { DataSet } from "dicom-parser";

/** A code and the scheme that defines it, as `scheme:code`; the names of SNOMED RT's scheme are made one (PS3.16 8.1). */
function conceptOf(item: DataSet | undefined): string | undefined {
  const scheme = item?.string("x00080102");
  const code = item?.string("x00080100");
  if (!scheme || !code) return undefined;
  return `${scheme === "SNM3" || scheme === "99SDM" ? "SRT" : scheme}:${code}`;
}

/** The first concept of a code sequence, as `scheme:code` (`SCT:399335002`). */
export function codedConcept(dataSet: DataSet, sequence: string): string | undefined {
  return conceptOf(dataSet.elements[sequence]?.items?.[0]?.dataSet);
}

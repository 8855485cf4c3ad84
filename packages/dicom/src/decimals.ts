import type { DataSet } from "dicom-parser";

/** The values of a decimal string element, NaN where one is no number; none when the element is absent or empty. */
export function decimals(dataSet: DataSet, tag: string): readonly number[] {
  const text = dataSet.string(tag);
  return text ? text.split("\\").map((value) => (value.trim() === "" ? Number.NaN : Number(value))) : [];
}

import type { DataSet } from "dicom-parser";
import { elementText } from "./element-text.ts";
import type { FilmIdentity } from "./film-identity.ts";
import { isoDate } from "./iso-date.ts";
import { personNames } from "./person-name.ts";

const acquisitionDate = "x00080022";
const contentDate = "x00080023";
const studyDate = "x00080020";

/** Who and when, from a DICOM header: only what it states, dates only when they exist in the calendar. */
export function identityOf(dataSet: DataSet): FilmIdentity {
  const stated = elementText(dataSet, "x00100010");
  const name = stated && personNames(stated).length > 0 ? stated : undefined;
  const number = elementText(dataSet, "x00100020");
  const birthDate = isoDate(dataSet.string("x00100030"));
  const acquiredOn = [acquisitionDate, contentDate, studyDate]
    .map((tag) => isoDate(dataSet.string(tag)))
    .find((date) => date !== undefined);
  const sopInstanceUid = dataSet.string("x00080018");
  return {
    ...(name && { name }),
    ...(number && { number }),
    ...(birthDate && { birthDate }),
    ...(acquiredOn && { acquiredOn }),
    ...(sopInstanceUid && { sopInstanceUid }),
  };
}

import { uidFrom, writeDx } from "@firstray/dicom";
import type { drawFoot } from "@firstray/phantom";
import type { PatientDetails } from "@firstray/record";

/** A drawn foot as a film file of this patient. */
export function writeFootFilm(drawn: ReturnType<typeof drawFoot>, whose: PatientDetails, acquiredOn: string): Uint8Array {
  const { familyName, givenName, number, birthDate } = whose;
  const { greys, columns, rows, bits, mmPerPixel } = drawn;
  const name = `${number} ${greys.reduce((sum, grey) => sum + grey, 0)}`;
  return writeDx({
    ...{ greys, columns, rows, bits, mmPerPixel, view: "dorsoplantar", side: "right", weightBearing: "yes" },
    identity: { name: `${familyName}^${givenName}`, number, birthDate, acquiredOn },
    uids: { study: uidFrom(number), series: uidFrom(`${name} series`), sop: uidFrom(name) },
    manufacturerModel: "Firstray simulated foot",
  });
}

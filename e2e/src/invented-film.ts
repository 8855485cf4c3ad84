import { uidFrom, writeDx } from "@firstray/dicom";
import { drawFoot, type PhantomFilm } from "@firstray/phantom";

interface Whose {
  readonly familyName: string;
  readonly givenName: string;
  readonly number: string;
  readonly birthDate: string;
}

/** A simulated weight-bearing film of this patient's left foot, as the imaging system would write it, with the drawing it came from. */
export function inventedFilm(whose: Whose, acquiredOn: string): { readonly file: Buffer; readonly drawn: PhantomFilm } {
  const drawn = drawFoot({ hva: 31, ima: 13, side: "left", seed: 11 });
  const { greys, columns, rows, bits, mmPerPixel, view, side } = drawn;
  const identity = { name: `${whose.familyName}^${whose.givenName}`, number: whose.number, birthDate: whose.birthDate, acquiredOn };
  const uid = (part: string): string => uidFrom(`${whose.number} ${part}`);
  const file = writeDx({
    ...{ greys, columns, rows, bits, mmPerPixel, view, side, identity },
    weightBearing: "yes",
    uids: { study: uid("study"), series: uid("series"), sop: uid("film") },
    manufacturerModel: "Firstray simulated foot",
  });
  return { file: Buffer.from(file), drawn };
}

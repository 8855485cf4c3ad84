import { uidFrom, writeDx } from "@firstray/dicom";
import { drawFoot, type FootOrder, type PairFilm, type PhantomFilm, pairOnOneFilm } from "@firstray/phantom";

interface Whose {
  readonly familyName: string;
  readonly givenName: string;
  readonly number: string;
  readonly birthDate: string;
}

const ordered: FootOrder = { hva: 31, ima: 13, side: "left", seed: 11 };

/** A simulated weight-bearing film of this patient's left foot, as the imaging system would write it, with the drawing it came from. */
export function inventedFilm(
  whose: Whose,
  acquiredOn: string,
  order: Partial<FootOrder> = {},
): { readonly file: Buffer; readonly drawn: PhantomFilm } {
  const drawn = drawFoot({ ...ordered, ...order });
  return { file: written(drawn, drawn.side, whose, acquiredOn), drawn };
}

/** Both feet of this patient on one film. */
export function inventedPair(whose: Whose, acquiredOn: string): { readonly file: Buffer; readonly drawn: PairFilm } {
  const drawn = pairOnOneFilm(drawFoot({ ...ordered, side: "right" }), drawFoot(ordered));
  return { file: written(drawn, "left", whose, acquiredOn), drawn };
}

type Drawn = Pick<PhantomFilm, "greys" | "columns" | "rows" | "bits" | "mmPerPixel"> & Partial<Pick<PhantomFilm, "view">>;

function written(drawn: Drawn, side: PhantomFilm["side"], whose: Whose, acquiredOn: string): Buffer {
  const { greys, columns, rows, bits, mmPerPixel, view = "dorsoplantar" } = drawn;
  const identity = { name: `${whose.familyName}^${whose.givenName}`, number: whose.number, birthDate: whose.birthDate, acquiredOn };
  const uid = (part: string): string => uidFrom(`${whose.number} ${acquiredOn} ${part}`);
  const file = writeDx({
    ...{ greys, columns, rows, bits, mmPerPixel, view, side, identity },
    weightBearing: "yes",
    uids: { study: uid("study"), series: uid("series"), sop: uid("film") },
    manufacturerModel: "Firstray simulated foot",
  });
  return Buffer.from(file);
}

import type { FilmRefusal } from "./film-refusal.ts";
import { jpeg2000Pieces } from "./jpeg-2000-pieces.ts";
import { jpegScans } from "./jpeg-scans.ts";
import { refusals } from "./refusals.ts";
import type { TransferSyntax } from "./transfer-syntax.ts";

/** The finest cut in use (blocks of 32 pixels, fifty layers) makes 330 000 of the largest film. */
const mostPieces = 500_000;
/** Progressive JPEG of one component takes six to ten. */
const mostScans = 30;

/** The refusal of a stream that would have its decoder work out of all proportion to its picture; undefined when it is within bounds. */
export function overWork(stream: Uint8Array, coding: TransferSyntax["coding"]): FilmRefusal | undefined {
  const within = coding === "jpeg-2000" ? jpeg2000Pieces(stream) <= mostPieces : jpegScans(stream) <= mostScans;
  return within ? undefined : refusals.tooManyPieces;
}

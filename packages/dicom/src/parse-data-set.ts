import dicomParser, { type DataSet } from "dicom-parser";
import type { FilmRefusal } from "./film-refusal.ts";
import { refusals } from "./refusals.ts";
import { type TransferSyntax, transferSyntax } from "./transfer-syntax.ts";

export interface ParsedDataSet {
  readonly kind: "data-set";
  readonly dataSet: DataSet;
  readonly syntax: TransferSyntax;
}

/** dicom-parser throws strings, Errors, and objects that wrap either. */
function complaint(thrown: unknown): string {
  const inner = typeof thrown === "object" && thrown !== null && "exception" in thrown ? thrown.exception : thrown;
  return String(inner);
}

function refusalFor(thrown: unknown): FilmRefusal {
  return /overrun|past (the )?end/.test(complaint(thrown)) ? refusals.truncated : refusals.damaged;
}

/**
 * The header of a DICOM file, up to and including where its pixel data begin; the pixels themselves are not touched, and what follows them is not read.
 * The transfer syntax is judged first, so that a deflated file is refused before anything inflates it.
 */
export function parseDataSet(bytes: Uint8Array): ParsedDataSet | FilmRefusal {
  try {
    const uid = dicomParser.readPart10Header(bytes).string("x00020010");
    if (!uid) return refusals.damaged;
    const syntax = transferSyntax(uid);
    if (syntax.kind === "refused") return syntax;
    return { kind: "data-set", dataSet: dicomParser.parseDicom(bytes, { untilTag: "x7fe00010" }), syntax };
  } catch (thrown) {
    return refusalFor(thrown);
  }
}

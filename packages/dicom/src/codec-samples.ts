/// <reference path="./third-party.d.ts" />
import type { CodestreamShape } from "./codestream-shape.ts";
import { codestreamShape } from "./codestream-shape.ts";
import type { FilmRefusal } from "./film-refusal.ts";
import { overWork } from "./over-work.ts";
import type { PixelHeader } from "./pixel-header.ts";
import { refusals } from "./refusals.ts";
import type { StoredSamples } from "./stored-samples.ts";
import type { TransferSyntax } from "./transfer-syntax.ts";
import { wasmDecoded } from "./wasm-decoded.ts";
import { wordsFrom } from "./words-from.ts";

/** Streams of every kind end in this marker; an encoder may pad after it. */
function isComplete(stream: Uint8Array): boolean {
  return Buffer.from(stream.slice(-16)).includes(Buffer.from([0xff, 0xd9]));
}

function refusalOf(
  stream: Uint8Array,
  shape: CodestreamShape | undefined,
  header: PixelHeader,
  syntax: TransferSyntax,
): FilmRefusal | undefined {
  if (!shape) return refusals.damaged;
  if (shape.components !== 1) return refusals.colour;
  if (shape.columns !== header.columns || shape.rows !== header.rows || shape.bits < 1 || shape.bits > 16) return refusals.damaged;
  if (syntax.coding === "jpeg" && shape.bits !== 8) return refusals.twelveBitJpeg;
  return isComplete(stream) ? overWork(stream, syntax.coding) : refusals.truncated;
}

async function losslessJpeg(stream: Uint8Array, header: PixelHeader, uid: string): Promise<Uint8Array> {
  const { default: codec } = await import("@cornerstonejs/dicom-codec");
  const { rows, columns, bitsAllocated, signed } = header;
  const info = { rows, columns, bitsAllocated, samplesPerPixel: 1, signed, pixelRepresentation: signed ? 1 : 0 };
  const { imageFrame } = await codec.decode(stream, info, uid);
  return new Uint8Array(imageFrame.buffer, imageFrame.byteOffset, imageFrame.byteLength);
}

function decoded(stream: Uint8Array, header: PixelHeader, { coding, uid }: TransferSyntax): Promise<Uint8Array> {
  return coding === "jpeg" || coding === "jpeg-ls" || coding === "jpeg-2000"
    ? wasmDecoded(stream, coding)
    : losslessJpeg(stream, header, uid);
}

/**
 * The samples of a JPEG, lossless JPEG, JPEG-LS or JPEG 2000 frame. Its own header is read first: a stream that claims another size than the
 * DICOM header, stops early, or asks for work out of all proportion, is refused instead of decoded.
 */
export async function codecSamples(stream: Uint8Array, header: PixelHeader, syntax: TransferSyntax): Promise<StoredSamples | FilmRefusal> {
  const shape = codestreamShape(stream);
  const refusal = refusalOf(stream, shape, header, syntax);
  if (refusal) return refusal;
  const pixels = header.columns * header.rows;
  try {
    const bytes = await decoded(stream, header, syntax);
    if (bytes.length === pixels) return { kind: "samples", samples: bytes };
    return bytes.length === 2 * pixels ? { kind: "samples", samples: wordsFrom(bytes, false) } : refusals.damaged;
  } catch {
    return refusals.damaged;
  }
}

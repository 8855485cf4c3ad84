/// <reference path="../third-party.d.ts" />
import codec from "@cornerstonejs/dicom-codec";
import sharp from "sharp";
import { type Attributes, dicomFile } from "./dicom-file.ts";
import { rleFrame } from "./rle-frame.ts";
import { smallHeader } from "./small-film.ts";

export const columns = 64;
export const rows = 48;

/** A smooth 12-bit film with some noise, so that every coder has work to do. */
export const pixels = Uint16Array.from({ length: columns * rows }, (_, index) => {
  const [column, row] = [index % columns, Math.floor(index / columns)];
  return column * 40 + row * 30 + ((index * 7919) % 31);
});

const info = { rows, columns, bitsAllocated: 16, samplesPerPixel: 1, signed: false, pixelRepresentation: 0 };
const size: Attributes = { "00280010": ["US", [rows]], "00280011": ["US", [columns]] };
const eightBits: Attributes = { "00280100": ["US", [8]], "00280101": ["US", [8]], "00280102": ["US", [7]] };

async function encoded(syntax: string): Promise<Uint8Array> {
  const { imageFrame } = await codec.encode(new Uint8Array(pixels.buffer), info, syntax);
  return Uint8Array.from(new Uint8Array(imageFrame.buffer, imageFrame.byteOffset, imageFrame.byteLength));
}

/** One compressed frame, and the file around any frame like it. */
export interface CompressedFilm {
  readonly stream: Uint8Array;
  readonly file: (stream: Uint8Array, changes?: Attributes) => Uint8Array;
}

function film(syntax: string, stream: Uint8Array, attributes: Attributes = {}): CompressedFilm {
  return { stream, file: (other, changes = {}) => dicomFile(syntax, { ...smallHeader, ...size, ...attributes, ...changes }, [other]) };
}

export async function jpegLsFilm(): Promise<CompressedFilm> {
  return film("1.2.840.10008.1.2.4.80", await encoded("1.2.840.10008.1.2.4.80"));
}

export async function jpeg2000Film(): Promise<CompressedFilm> {
  return film("1.2.840.10008.1.2.4.90", await encoded("1.2.840.10008.1.2.4.90"));
}

export async function rleFilm(): Promise<CompressedFilm> {
  const bytes = [...pixels];
  return film("1.2.840.10008.1.2.5", rleFrame([bytes.map((grey) => grey >> 8), bytes.map((grey) => grey & 0xff)]));
}

/** 8 bits, as JPEG baseline has them. */
export async function jpegFilm(syntax = "1.2.840.10008.1.2.4.50"): Promise<CompressedFilm> {
  const raw = { raw: { width: columns, height: rows, channels: 1 } } as const;
  const grey = sharp(
    Uint8Array.from(pixels, (value) => value >> 4),
    raw,
  ).toColourspace("b-w");
  return film(syntax, await grey.jpeg({ quality: 95 }).toBuffer(), eightBits);
}

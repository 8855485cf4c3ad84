import type { Metadata, Sharp } from "sharp";
import type { Film } from "./film.ts";
import type { FilmLimits } from "./film-limits.ts";
import type { FilmRefusal } from "./film-refusal.ts";
import { overLimits } from "./over-limits.ts";
import { overWork } from "./over-work.ts";
import { pictureGreys } from "./picture-greys.ts";
import { pngPicture } from "./png-picture.ts";
import { refusals } from "./refusals.ts";
import type { GreyRaster } from "./square-pixels.ts";
import { wordsFrom } from "./words-from.ts";

interface Picture extends GreyRaster {
  readonly kind: "picture";
  readonly bits: number;
}

/** Exactly the file's own values: no colour profile applied, upright, transparency on black. */
async function rawPicture(image: Sharp, { space, depth, hasAlpha }: Metadata): Promise<Picture | FilmRefusal> {
  const deep = depth === "ushort";
  const grey = space === "b-w" || space === "grey16";
  const upright = hasAlpha ? image.autoOrient().flatten({ background: "#000000" }) : image.autoOrient();
  const spaced = upright.toColourspace(grey ? (deep ? "grey16" : "b-w") : deep ? "rgb16" : "srgb");
  const { data, info } = await spaced.raw({ depth: deep ? "ushort" : "uchar" }).toBuffer({ resolveWithObject: true });
  const channels = deep ? wordsFrom(data, false) : data;
  const bits = deep ? 16 : 8;
  if (info.channels !== 1 && info.channels !== 3) return refusals.colour;
  const greys = info.channels === 1 ? Uint16Array.from(channels) : pictureGreys(channels, bits);
  if ("kind" in greys) return greys;
  return { kind: "picture", columns: info.width, rows: info.height, greys, bits };
}

const lastPngChunk = Buffer.from("IEND");

/** A PNG says where it ends; the JPEG decoder complains where one stops early, and reports the same damage otherwise. */
function stopsEarly(bytes: Uint8Array, format: "png" | "jpeg", complaint: unknown): boolean {
  return format === "png" ? !Buffer.from(bytes.slice(-64)).includes(lastPngChunk) : /premature end/i.test(String(complaint));
}

async function pictureOf(bytes: Uint8Array, format: "png" | "jpeg", limits: FilmLimits): Promise<Picture | FilmRefusal> {
  const tooMuch = format === "jpeg" ? overWork(bytes, "jpeg") : undefined;
  if (tooMuch) return tooMuch;
  // Loaded by the first picture: a DICOM file, which is read in a process of its own as well, never waits for it.
  const { default: sharp } = await import("sharp");
  try {
    // our own limits, just below, are stricter than sharp's and say which one it was
    const image = sharp(format === "png" ? pngPicture(bytes) : bytes, { failOn: "truncated", ignoreIcc: true, limitInputPixels: false });
    const metadata = await image.metadata();
    return overLimits(metadata.width, metadata.height, limits) ?? (await rawPicture(image, metadata));
  } catch (thrown) {
    return stopsEarly(bytes, format, thrown) ? refusals.truncated : refusals.damaged;
  }
}

/** A PNG or JPEG picture as an uncalibrated film of unknown view, side and patient. */
export async function readPicture(bytes: Uint8Array, format: "png" | "jpeg", limits: FilmLimits): Promise<Film | FilmRefusal> {
  const picture = await pictureOf(bytes, format, limits);
  if (picture.kind === "refused") return picture;
  const { columns, rows, greys, bits } = picture;
  const brightest = 2 ** bits - 1;
  return {
    kind: "film",
    format,
    columns,
    rows,
    greys,
    bits,
    window: { centre: brightest / 2, width: brightest },
    originalInverted: false,
    calibration: { kind: "unknown" },
    weightBearing: "unknown",
    identity: {},
  };
}

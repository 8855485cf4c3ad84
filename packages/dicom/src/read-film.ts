import { fileFormat } from "./file-format.ts";
import type { Film } from "./film.ts";
import { defaultFilmLimits, type FilmLimits } from "./film-limits.ts";
import type { FilmRefusal } from "./film-refusal.ts";
import { readDicom } from "./read-dicom.ts";
import { readPicture } from "./read-picture.ts";
import { refusals } from "./refusals.ts";

/**
 * One film from the bytes of a file, whatever it is called: DICOM, PNG or JPEG.
 * Whatever is wrong with the bytes is a refusal with a sentence; nothing they hold makes this throw.
 * The caller runs it in a process of its own for each film, with a limit on time and memory: decoding blocks.
 * @example await readFilm(await readFile("foot.dcm")) // { kind: "film", columns: 1080, rows: 1858, … }
 */
export async function readFilm(bytes: Uint8Array, limits: FilmLimits = defaultFilmLimits): Promise<Film | FilmRefusal> {
  if (bytes.length === 0) return refusals.empty;
  if (bytes.length > limits.bytes) return refusals.tooManyBytes(bytes.length, limits);
  const format = fileFormat(bytes);
  if (!format) return refusals.notAnImage;
  try {
    return await (format === "dicom" ? readDicom(bytes, limits) : readPicture(bytes, format, limits));
  } catch {
    return refusals.damaged; // an element that contradicts its own length surfaces only where it is read
  }
}

import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { aPicture } from "../../../apps/server/src/testing/a-picture.ts";
import { jpeg2000Film, jpegFilm, jpegLsFilm, rleFilm } from "../../../packages/dicom/src/testing/compressed-films.ts";
import { hostileFilms } from "../../../packages/dicom/src/testing/hostile-films.ts";
import { hostilePrefix } from "./hostile-prefix.ts";

/** Writes small films of every coding and every hostile film into a folder, for a process that reads them without what made them. */
export async function writeMadeFilms(folder: string): Promise<void> {
  const compressed = { RLE: rleFilm, "JPEG-LS": jpegLsFilm, "JPEG 2000": jpeg2000Film, JPEG: jpegFilm };
  for (const [name, make] of Object.entries(compressed)) {
    const { stream, file } = await make();
    writeFileSync(join(folder, `small ${name}.dcm`), file(stream));
  }
  writeFileSync(join(folder, "small picture"), aPicture(119, 119, 119));
  for (const { name, bytes } of hostileFilms) writeFileSync(join(folder, `${hostilePrefix}${name}`), bytes());
}

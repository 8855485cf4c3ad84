import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { GreyFilm } from "../grey-film.ts";
import { realFilmFolder } from "./real-film.ts";

/** The greys of one of the stored, uncompressed real films: their pixels are the last element of the file. */
export function realPixels(name: string): GreyFilm {
  const file = readFileSync(join(realFilmFolder, `${name}.dcm`));
  const short = (group: number, element: number): number => {
    const tag = Buffer.from([group & 255, group >> 8, element & 255, element >> 8]);
    return file.readUInt16LE(file.indexOf(tag, 132) + 8);
  };
  const [height, width, bitsStored] = [short(0x28, 0x10), short(0x28, 0x11), short(0x28, 0x101)];
  const start = file.length - 2 * width * height;
  const pixels = Uint16Array.from({ length: width * height }, (_, index) => file.readUInt16LE(start + 2 * index));
  return { width, height, pixels, bitsStored };
}

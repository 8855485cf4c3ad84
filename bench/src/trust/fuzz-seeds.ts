import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { hostilePrefix } from "./hostile-prefix.ts";

/** A file that is damaged over and over. */
export interface FuzzSeed {
  readonly name: string;
  /** Read anew each time: a reader holds no film but the one that it reads. */
  readonly bytes: () => Buffer;
  /** How often it is taken, beside the others: decoding a large one costs thousands of small ones. */
  readonly weight: number;
}

const keptRows = 8;
const rowsElement = Buffer.from([0x28, 0x00, 0x10, 0x00, 0x55, 0x53, 0x02, 0x00]);
const columnsElement = Buffer.from([0x28, 0x00, 0x11, 0x00, 0x55, 0x53, 0x02, 0x00]);
const pixelElement = Buffer.from([0xe0, 0x7f, 0x10, 0x00]);
const lengthOffset = 8;
const small = 40_000;
const [often, sometimes, large] = [200, 30, 4];

/** Where the films lie that are damaged: real ones, and those that are made for it. */
export interface FuzzFolders {
  readonly real: string;
  readonly made: string;
}

/** All that is damaged: real films of every transfer syntax, small ones of every coding, hostile ones. */
export function fuzzSeeds({ real, made }: FuzzFolders): readonly FuzzSeed[] {
  const ofMade = readdirSync(made).map((name) => ({
    name,
    bytes: () => readFileSync(join(made, name)),
    weight: name.startsWith(hostilePrefix) ? sometimes : often,
  }));
  return [...realSeeds(real), ...ofMade];
}

/**
 * The real films of a folder: DICOM of every transfer syntax, PNG and JPEG; each uncompressed DICOM also as a film of eight rows,
 * so that its header can be damaged tens of thousands of times.
 */
function realSeeds(folder: string): readonly FuzzSeed[] {
  const files = [...readdirSync(folder), ...readdirSync(join(folder, "dicom")).map((name) => join("dicom", name))];
  return files
    .filter((name) => /\.(dcm|png|jpe?g)$/i.test(name))
    .flatMap((name) => {
      const bytes = (): Buffer => readFileSync(join(folder, name));
      const strip = name.endsWith(".dcm") ? firstRows(bytes()) : undefined;
      const whole = { name, bytes, weight: statSync(join(folder, name)).size < small ? often : large };
      return strip ? [{ name: `${name} (${keptRows} rows)`, bytes: () => strip, weight: often }, whole] : [whole];
    });
}

/** An uncompressed explicit little-endian film with its first rows only; undefined for any other. */
function firstRows(bytes: Buffer): Buffer | undefined {
  const [rows, columns, pixels] = [bytes.indexOf(rowsElement), bytes.indexOf(columnsElement), bytes.lastIndexOf(pixelElement)];
  if (rows < 0 || columns < 0 || pixels < 0) return undefined;
  const length = bytes.readUInt32LE(pixels + lengthOffset);
  const values = pixels + lengthOffset + 4;
  if (length === 0xffff_ffff || values + length !== bytes.length) return undefined;
  const perRow = length / bytes.readUInt16LE(rows + rowsElement.length);
  const strip = Buffer.from(bytes.subarray(0, values + keptRows * perRow));
  strip.writeUInt16LE(keptRows, rows + rowsElement.length);
  strip.writeUInt32LE(keptRows * perRow, pixels + lengthOffset);
  return strip;
}

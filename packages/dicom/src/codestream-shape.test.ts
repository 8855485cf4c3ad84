import { expect, test } from "vitest";
import { codestreamShape } from "./codestream-shape.ts";

const bytes = (hex: string): Uint8Array => Buffer.from(hex.replaceAll(" ", ""), "hex");

test.each([
  ["JPEG", "ffd8 ffdb0004 0000 ffc0 000b 08 0030 0040 01 011100 ffda", { bits: 8, rows: 48, columns: 64, components: 1 }],
  ["12-bit JPEG", "ffd8 ffc1 000b 0c 06e0 06e0 01 011100", { bits: 12, rows: 1760, columns: 1760, components: 1 }],
  ["JPEG-LS", "ffd8 fff7 000b 10 0030 0040 01 011100", { bits: 16, rows: 48, columns: 64, components: 1 }],
  ["JPEG with a filled marker", "ffd8 ffffffe0 0002 ffc3 000b 0a 0030 0040 01 011100", { bits: 10, rows: 48, columns: 64, components: 1 }],
  [
    "JPEG 2000",
    "ff4fff51 0029 0000 00000040 00000030 00000000 00000000 00000040 00000030 00000000 00000000 0001 0b0101",
    { columns: 64, rows: 48, components: 1, bits: 12 },
  ],
])("%s", (_name, hex, shape) => expect(codestreamShape(bytes(hex))).toEqual(shape));

test.each([
  ["nothing", ""],
  ["one byte", "ff"],
  ["a JPEG without a frame", "ffd8 ffdb0004 0000"],
  ["a JPEG cut in its frame", "ffd8 ffc0 000b 08 00"],
  ["a JPEG without markers", "ffd8 0000 0000 0000 0000 0000 0000"],
  ["a cut JPEG 2000", "ff4fff51 0029 0000 00000040"],
  ["something else", "00112233445566778899"],
])("%s has no shape", (_name, hex) => expect(codestreamShape(bytes(hex))).toBeUndefined());

import { deflateSync } from "node:zlib";
import { expect, test } from "vitest";
import { pngPicture } from "./png-picture.ts";
import { pngChunk, pngOf } from "./testing/png-chunks.ts";

const greys = pngChunk("IDAT", deflateSync(Buffer.alloc(21)));
const text = pngChunk("zTXt", Buffer.concat([Buffer.from("x\0\0"), deflateSync(Buffer.alloc(1000))]));
const profile = pngChunk("iCCP", Buffer.from("x\0\0"));

test("what draws nothing is left out, wherever it stands", () => {
  expect(pngPicture(pngOf(2, 4, [text, profile, greys, text]))).toEqual(pngOf(2, 4, [greys]));
});

test("a palette, transparency and the way up stay", () => {
  const [palette, clear, upright] = [
    pngChunk("PLTE", Buffer.alloc(3)),
    pngChunk("tRNS", Buffer.alloc(2)),
    pngChunk("eXIf", Buffer.alloc(4)),
  ];
  const whole = pngOf(2, 4, [palette, clear, upright, greys]);
  expect(pngPicture(whole)).toEqual(whole);
});

test.each([1, 12, 40, 60])("a file that is cut off after %i bytes stays cut off", (length) => {
  const cut = pngOf(2, 4, [greys]).subarray(0, length);
  expect(cut.subarray(0, pngPicture(cut).length)).toEqual(pngPicture(cut));
});

test("a piece that says it is longer than the file ends it", () => {
  const lying = Buffer.from(text);
  lying.writeUInt32BE(0xffff_ffff);
  expect(pngPicture(pngOf(2, 4, [greys, lying, greys]))).toEqual(pngOf(2, 4, [greys]).subarray(0, -12));
});

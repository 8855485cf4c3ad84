import fc from "fast-check";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { readFilm } from "./index.ts";
import { type CompressedFilm, columns, jpeg2000Film, jpegFilm, jpegLsFilm, pixels, rleFilm, rows } from "./testing/compressed-films.ts";
import { filmOf } from "./testing/film-of.ts";

// the encoder of JPEG 2000 tells standard output about every film
beforeAll(() => void vi.spyOn(console, "log").mockImplementation(() => undefined));

const coders: readonly [string, () => Promise<CompressedFilm>][] = [
  ["RLE", rleFilm],
  ["JPEG-LS", jpegLsFilm],
  ["JPEG 2000", jpeg2000Film],
  ["JPEG", jpegFilm],
];

test.each(coders.slice(0, 3))("%s is read exactly", async (_name, make) => {
  const { stream, file } = await make();
  expect([...filmOf(await readFilm(file(stream))).greys]).toEqual([...pixels]);
});

test.each(["1.2.840.10008.1.2.4.50", "1.2.840.10008.1.2.4.51"])("8-bit JPEG in %s is read within its loss", async (syntax) => {
  const { stream, file } = await jpegFilm(syntax);
  const { greys, bits } = filmOf(await readFilm(file(stream)));
  expect(bits).toBe(8);
  expect(Math.max(...greys.map((grey, index) => Math.abs(grey - ((pixels[index] ?? 0) >> 4))))).toBeLessThanOrEqual(8);
});

describe.each(coders.slice(1))("%s is refused", (_name, make) => {
  test("when it stops early", async () => {
    const { stream, file } = await make();
    expect(await readFilm(file(stream.subarray(0, -20)))).toMatchObject({ kind: "refused", code: "truncated" });
  });

  test("when its size is not the header's", async () => {
    const { stream, file } = await make();
    expect(await readFilm(file(stream, { "00280010": ["US", [rows + 1]] }))).toMatchObject({ kind: "refused", code: "damaged" });
    expect(await readFilm(file(stream, { "00280011": ["US", [columns - 1]] }))).toMatchObject({ kind: "refused", code: "damaged" });
  });

  test("when it is something else", async () => {
    const { file } = await make();
    expect(await readFilm(file(new Uint8Array(500)))).toMatchObject({ kind: "refused", code: "damaged" });
  });
});

test.each(coders)("a damaged %s film is a film or a refusal, and never an exception", async (_name, make) => {
  const { stream, file } = await make();
  const damage = fc.array(fc.tuple(fc.nat({ max: stream.length - 1 }), fc.nat({ max: 255 })), { minLength: 1, maxLength: 3 });
  await fc.assert(
    fc.asyncProperty(damage, async (changes) => {
      const damaged = changes.reduce((bytes, [at, value]) => bytes.with(at, value), Uint8Array.from(stream));
      const result = await readFilm(file(damaged));
      if (result.kind === "film") expect(result.greys.length).toBe(columns * rows);
    }),
    { numRuns: 100 },
  );
});

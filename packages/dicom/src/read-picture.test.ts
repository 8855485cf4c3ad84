import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { type Film, readFilm } from "./index.ts";
import { filmOf } from "./testing/film-of.ts";

const columns = 40;
const rows = 30;
const ramp8 = Uint8Array.from({ length: columns * rows }, (_, index) => (index * 7) % 256);
const ramp16 = Uint16Array.from({ length: columns * rows }, (_, index) => (index * 53) % 65_536);

const grey8 = (pixels: Uint8Array = ramp8) => sharp(pixels, { raw: { width: columns, height: rows, channels: 1 } });
const rgb = (pixels: Uint8Array) => sharp(pixels, { raw: { width: columns, height: rows, channels: 3 } });
const tripled = Uint8Array.from({ length: 3 * ramp8.length }, (_, index) => ramp8[Math.floor(index / 3)] ?? 0);
const coloured = (pixels: number): Uint8Array =>
  tripled.map((value, index) => (index < 3 * pixels ? [255, 0, 0][index % 3] : value) ?? value);

const read = async (bytes: Uint8Array): Promise<Film> => filmOf(await readFilm(bytes));

describe("a picture's own values are kept", () => {
  test("8-bit grey PNG", async () => {
    const film = await read(await grey8().toColourspace("b-w").png().toBuffer());
    expect(film).toMatchObject({ format: "png", columns, rows, bits: 8, window: { centre: 127.5, width: 255 }, weightBearing: "unknown" });
    expect([...film.greys]).toEqual([...ramp8]);
  });

  test("16-bit grey PNG", async () => {
    const raw = sharp(ramp16, { raw: { width: columns, height: rows, channels: 1 } });
    const film = await read(await raw.toColourspace("grey16").png().toBuffer());
    expect(film).toMatchObject({ bits: 16, window: { centre: 32_767.5, width: 65_535 } });
    expect([...film.greys]).toEqual([...ramp16]);
  });

  test("three equal channels", async () => {
    expect([...(await read(await rgb(tripled).png().toBuffer())).greys]).toEqual([...ramp8]);
  });

  test("a palette of greys", async () => {
    const film = await read(
      await rgb(tripled.map((value) => (value > 127 ? 200 : 40)))
        .png({ palette: true })
        .toBuffer(),
    );
    expect(new Set(film.greys)).toEqual(new Set([40, 200]));
  });

  test("JPEG, within its loss", async () => {
    const smooth = Uint8Array.from({ length: columns * rows }, (_, index) => 3 * (index % columns) + 2 * Math.floor(index / columns));
    const film = await read(await grey8(smooth).toColourspace("b-w").jpeg({ quality: 95 }).toBuffer());
    expect(film.format).toBe("jpeg");
    expect(Math.max(...film.greys.map((grey, index) => Math.abs(grey - (smooth[index] ?? 0))))).toBeLessThanOrEqual(4);
  });
});

test("transparency lies on black", async () => {
  const clear = Uint8Array.from({ length: 4 * columns * rows }, (_, index) => (index % 4 === 3 ? 0 : 200));
  const film = await read(
    await sharp(clear, { raw: { width: columns, height: rows, channels: 4 } })
      .png()
      .toBuffer(),
  );
  expect(new Set(film.greys)).toEqual(new Set([0]));
});

test("a picture taken sideways stands upright", async () => {
  const film = await read(await grey8().jpeg({ quality: 100 }).withMetadata({ orientation: 6 }).toBuffer());
  expect(film).toMatchObject({ columns: rows, rows: columns });
  expect(Math.abs((film.greys[rows - 1] ?? 0) - (ramp8[0] ?? 0))).toBeLessThanOrEqual(8);
});

describe("colour", () => {
  const share = (percent: number): number => Math.floor((columns * rows * percent) / 100);

  test("a small coloured mark is read as its luminance", async () => {
    const film = await read(
      await rgb(coloured(share(1)))
        .png()
        .toBuffer(),
    );
    expect(film.greys[0]).toBe(Math.round(0.299 * 255));
  });

  test("more than 1 % of coloured pixels is no radiograph", async () => {
    expect(
      await readFilm(
        await rgb(coloured(share(1) + 1))
          .png()
          .toBuffer(),
      ),
    ).toMatchObject({ kind: "refused", code: "colour" });
  });

  test("CMYK", async () => {
    expect(await readFilm(await rgb(tripled).toColourspace("cmyk").jpeg().toBuffer())).toMatchObject({ kind: "refused", code: "colour" });
  });
});

describe("a picture that stops early, anywhere", () => {
  test.each(["png", "jpeg"] as const)("%s", async (format) => {
    const whole = await grey8().toFormat(format).toBuffer();
    for (let length = 20; length < whole.length - 12; length += 7) {
      const result = await readFilm(whole.subarray(0, length));
      expect(result, `${length} of ${whole.length} bytes`).toMatchObject({ kind: "refused", code: "truncated" });
    }
  });
});

test.each([
  ["a side", 10_001, 1],
  ["the area", 8_000, 8_000],
])("%s beyond the limit is refused before decoding", async (_name, width, height) => {
  const bytes = await sharp({ create: { width, height, channels: 3, background: "#000" } })
    .png()
    .toBuffer();
  expect(await readFilm(bytes)).toMatchObject({ kind: "refused", code: "too-large" });
});

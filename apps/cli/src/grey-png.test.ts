import { readFilm } from "@firstray/dicom";
import { expect, test } from "vitest";
import { greyPng } from "./grey-png.ts";

test("a reader of pictures reads back what was written", async () => {
  const greys = Uint8Array.from({ length: 16 * 20 }, (_, index) => (index * 7) % 256);
  const film = await readFilm(greyPng(greys, 16, 20));
  if (film.kind !== "film") throw new Error(film.sentence.en);
  expect({ format: film.format, columns: film.columns, rows: film.rows }).toEqual({ format: "png", columns: 16, rows: 20 });
  expect([...film.greys]).toEqual([...greys]);
});

test("greys that do not fill the picture are refused", () => {
  expect(() => greyPng(new Uint8Array(5), 2, 2)).toThrow("a picture of 2 × 2 needs 4 greys, got 5");
});

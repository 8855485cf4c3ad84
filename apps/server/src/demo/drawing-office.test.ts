import { expect, test } from "vitest";
import type { DemoFilm } from "./demo-film.ts";
import { drawingOffice } from "./drawing-office.ts";
import { drawnFilm } from "./drawn-film.ts";

const film = (seed: number): DemoFilm => ({
  ...{ hva: 30, ima: 14, side: "right", view: "dorsoplantar", seed, mmPerPixel: 1, weightBearing: "yes" },
  identity: { name: "Fictif^Essai", number: "T-1", birthDate: "1970-01-01", acquiredOn: "2027-01-04" },
});

test("films that wait in line for a process come back as they are drawn here", async () => {
  const office = drawingOffice();
  try {
    const drawn = await Promise.all([1, 2, 3].map((seed) => office.draw(film(seed))));
    const files = drawn.map(({ file }) => Buffer.from(file).toString("base64"));
    expect(files[0]).toBe(Buffer.from(drawnFilm(film(1)).file).toString("base64"));
    expect(new Set(files).size).toBe(3);
  } finally {
    await office.close();
  }
});

test("a film that was asked for when the office closed is told to be missing, not waited for", async () => {
  const office = drawingOffice();
  const asked = expect(office.draw(film(1))).rejects.toThrow("a film must be drawn, and its process ended");
  await office.close();
  await asked;
});

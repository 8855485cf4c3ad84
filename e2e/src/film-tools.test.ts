import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launchBrowser } from "./chromium.ts";
import { addedFilm, commanded, filmPatient, openFilm } from "./film-on-page.ts";
import { inventedFilm, inventedPair } from "./invented-film.ts";
import { look } from "./look.ts";
import { todayOf } from "./recorded.ts";
import { signedIn } from "./signed-in.ts";
import { tapFilm } from "./tap-film.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => browser.close());

test("l’ancienne radiographie se superpose d’après les métatarsiens que l’opération n’a pas déplacés", async () => {
  const page = await signedIn(browser, "fr");
  const today = await todayOf(page);
  const patient = await filmPatient(page, "Essai-Superposé", "fr");
  const before = inventedFilm(patient, "2026-01-15");
  const after = inventedFilm(patient, today, { hva: 12, ima: 7, deformity: { hva: 31, ima: 13 }, mmPerPixel: 0.2 });
  const earlier = await addedFilm(page, patient, before.file);
  const current = await addedFilm(page, patient, after.file);

  // Without common landmarks: a sentence, and nothing laid on anything.
  await openFilm(page, current, "fr");
  await page.getByLabel("Comparer avec").selectOption({ index: 1 });
  await page.getByRole("button", { name: "Superposées" }).click();
  await page.getByRole("alert").filter({ hasText: "ne peuvent pas être superposées" }).waitFor();

  await commanded(page, patient, "MeasureFilm", { film: earlier, landmarks: before.drawn.truth });
  await commanded(page, patient, "MeasureFilm", { film: current, landmarks: after.drawn.truth });
  await openFilm(page, current, "fr");
  await page.getByLabel("Comparer avec").selectOption({ index: 1 });
  await page.getByRole("button", { name: "Superposées" }).click();
  const fit = page.getByText(/il reste [\d,]+ mm entre eux/);
  await fit.waitFor();
  const apart = /reste ([\d,]+) mm/.exec((await fit.textContent()) ?? "")?.[1] ?? "";
  expect(Number.parseFloat(apart.replace(",", "."))).toBeLessThan(2);
  await page.getByRole("slider", { name: "Cette radiographie sur l’antérieure" }).fill("30");
  const stage = page.getByRole("application", { name: "Radiographie", exact: true });
  await stage.focus();
  await page.keyboard.down("b");
  await stage.getByText("Radiographie antérieure", { exact: true }).waitFor();
  await page.keyboard.up("b");
  await stage.getByText("Radiographie antérieure", { exact: true }).waitFor({ state: "detached" });
  await look(page, "fr-overlaid");
  await page.context().close();
});

test("a film of both feet is found, split in two, each part measured as its own foot, and whole again when undone", async () => {
  const page = await signedIn(browser, "en");
  const patient = await filmPatient(page, "Essai-Paire", "en");
  const { file } = inventedPair(patient, await todayOf(page));
  const film = await addedFilm(page, patient, file);
  await openFilm(page, film, "en");
  await page.getByText("Two feet on one film").waitFor();
  await page.getByRole("button", { name: "Split this film in two" }).click();
  await page.getByRole("radio", { name: "right foot" }).check();
  await look(page, "en-splitting");
  await page.getByRole("button", { name: "Split into two films" }).click();
  await page.getByRole("link", { name: "Open: Left foot" }).click();
  await page.getByRole("heading", { level: 1, name: /^Left foot/ }).waitFor();
  await page.getByText("Nothing weak was found on this film.").waitFor();
  await look(page, "en-split-part");
  await page.getByRole("link", { name: "Open the whole film" }).click();
  await page.getByRole("button", { name: "Undo the split" }).click();
  await page.getByLabel("Reason").fill("Essai");
  await page.getByRole("button", { name: "Undo the split" }).click();
  await page.getByText("Two feet on one film").waitFor();
  await page.context().close();
});

test("une bille de 25 mm étalonne la radiographie : sa taille est nommée à côté de chaque millimètre", async () => {
  const page = await signedIn(browser, "fr");
  const patient = await filmPatient(page, "Essai-Bille", "fr");
  const { file, drawn } = inventedFilm(patient, await todayOf(page), { ball: true });
  const film = await addedFilm(page, patient, file);
  await commanded(page, patient, "MeasureFilm", { film, landmarks: drawn.truth });
  await openFilm(page, film, "fr");
  if (drawn.ball === undefined) throw new Error("the drawing was ordered with a ball");
  const { centre, diameterPixels, diameterMm } = drawn.ball;
  await page.getByRole("button", { name: "Étalonner par un objet sur le cliché" }).click();
  const tap = await tapFilm(page, "fr");
  await tap({ x: centre[0] - diameterPixels / 2, y: centre[1] });
  await page.getByText("Touchez le bord opposé.").waitFor();
  await tap({ x: centre[0] + diameterPixels / 2, y: centre[1] });
  const byMarker = page.getByRole("status").filter({ hasText: "D’après cet objet" });
  await byMarker.waitFor();
  const read = /objet : ([\d,]+) mm/.exec((await byMarker.textContent()) ?? "")?.[1] ?? "";
  expect(Number.parseFloat(read.replace(",", ".")) / (diameterMm / diameterPixels)).toBeCloseTo(1, 2);
  await look(page, "fr-calibrating");
  await page.getByRole("button", { name: "Enregistrer l’étalonnage" }).click();
  await page
    .getByRole("row", { name: /^Longueur M1/ })
    .getByText("objet étalon « bille d’étalonnage », 25 mm")
    .waitFor();
  await look(page, "fr-calibrated");
  await page.context().close();
});

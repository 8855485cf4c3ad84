import { randomUUID } from "node:crypto";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { launchBrowser } from "./chromium.ts";
import { look } from "./look.ts";
import { commandOn, recorded, todayOf } from "./recorded.ts";
import { signedIn } from "./signed-in.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => browser.close());

const words = {
  en: {
    book: "Book a day",
    what: "Visit, four weeks, left foot",
    wire: "Wire removal, left foot",
    on: /On which day/,
    preview: "What this day brings",
    clear: /due .*; the calendar proposes/,
    before: "Before its window opens",
    messages: /^What the patient is told \([1-9]/,
    booked: "Booked days",
    move: /^Move: Four-week visit/,
    cancel: /^Cancel booking: Four-week visit/,
    cancelIt: "Cancel booking",
    anyway: "Confirm and record",
    reason: /Reason/,
    outside: /outside its window/,
    missed: /^Did not come on/,
    other: "Another chart of this person",
    wireIn: /^Wire in since/,
    wireOwed: /Wire removal, Left foot, D-0017$/,
  },
  fr: {
    book: "Fixer une date",
    what: "Visite, quatre semaines, pied gauche",
    wire: "Retrait de la broche, pied gauche",
    on: /Quel jour/,
    preview: "Ce que cette date entraîne",
    clear: /échéance le .*; le calendrier propose/,
    before: "Avant l’ouverture de la période",
    messages: /^Ce qui est dit à la personne \([1-9]/,
    booked: "Dates fixées",
    move: /^Déplacer.*Visite de quatre semaines/,
    cancel: /^Annuler le rendez-vous.*Visite de quatre semaines/,
    cancelIt: "Annuler le rendez-vous",
    anyway: "Confirmer et consigner",
    reason: /Raison|Motif/,
    outside: /hors de sa période/,
    missed: /^Ne s’est pas présenté le/,
    other: "Autre dossier de cette personne",
    wireIn: /^Broche en place depuis/,
    wireOwed: /Retrait de la broche, Pied gauche, D-0017$/,
  },
} as const;

/** An invented patient, operated on today, a wire in the left foot; the address of the chart. */
async function operatedToday(page: Page, language: "en" | "fr"): Promise<string> {
  const today = await todayOf(page);
  const [patient, episode, operation] = [randomUUID(), randomUUID(), randomUUID()];
  // Nobody else of this name was born on that day.
  const birthDate = language === "en" ? "1970-07-08" : "1971-08-09";
  const whose = {
    familyName: "Essai-Rendez-vous",
    givenName: "Inventée",
    number: `V-${patient.slice(0, 8)}`,
    birthDate,
    language,
  };
  const feet = [{ foot: "left", episode }];
  await recorded(page, patient, { ...whose, email: "inventee@example.org" }, [
    commandOn(today, "OpenEpisode", { episode, foot: "left", protocolVersion: 1 }),
    commandOn(today, "ScheduleOperation", { operation, on: today, feet }),
    commandOn(today, "RecordOperationHeld", { operation, feet: [{ foot: "left", episode, wires: 1 }] }),
  ]);
  return `${inject("address")}/patients/${patient}`;
}

/** The first weekday from so many days after today. */
function weekdayFrom(today: string, days: number): string {
  const day = new Date(Date.parse(today) + days * 864e5);
  return day.getUTCDay() % 6 === 0 ? weekdayFrom(today, days + 1) : day.toISOString().slice(0, 10);
}

test.each(["en", "fr"] as const)(
  "a visit is booked with what it brings in sight, moved to an odd day, and cancelled (%s)",
  async (language) => {
    const say = words[language];
    const page = await signedIn(browser, language, 1024);
    const today = await todayOf(page);
    await page.goto(await operatedToday(page, language));
    const dialog = page.getByRole("dialog");

    await page.getByRole("button", { name: say.book }).click();
    await dialog.getByRole("checkbox", { name: say.what }).check();
    await dialog.getByRole("checkbox", { name: say.wire }).check();
    await dialog.getByLabel(say.on).fill(weekdayFrom(today, 25));
    const preview = dialog.getByRole("region", { name: say.preview });
    await preview.getByText(say.clear).first().waitFor();
    await preview.getByText(say.messages).waitFor();
    await look(page, `${language}-book-visit`);
    await dialog.getByRole("button", { name: say.book }).click();
    await dialog.waitFor({ state: "hidden" });
    const booked = page.getByRole("list", { name: say.booked });
    expect(await booked.getByRole("listitem").count()).toBe(2);

    // A day outside the window is asked about, then recorded as the person has confirmed it.
    await booked.getByRole("button", { name: say.move }).click();
    await dialog.getByLabel(say.on).fill(weekdayFrom(today, 14));
    await preview.getByText(say.before).waitFor();
    await dialog.getByRole("button", { name: say.book }).click();
    await dialog.getByRole("button", { name: say.anyway }).click();
    await dialog.waitFor({ state: "hidden" });
    await booked.getByText(say.outside).waitFor();
    await look(page, `${language}-booked-days`);

    await booked.getByRole("button", { name: say.cancel }).click();
    await dialog.getByLabel(say.reason).fill("Test");
    await dialog.getByRole("button", { name: say.cancelIt, exact: true }).click();
    await dialog.waitFor({ state: "hidden" });
    expect(await booked.getByRole("listitem").count()).toBe(1);
    await page.context().close();
  },
);

test.each(["en", "fr"] as const)(
  "who did not come stands in the worklist; a merged chart's wire stands on the page of the one that goes on (%s)",
  async (language) => {
    const say = words[language];
    const page = await signedIn(browser, language, 1024);
    await page.goto(`${inject("address")}/worklist`);
    const missing = page.getByRole("listitem").filter({ hasText: "D-0010" });
    await missing
      .filter({ has: page.getByText(say.missed) })
      .first()
      .waitFor();

    const { patients } = await (await page.request.get(`${inject("address")}/api/patients?search=D-0012`)).json();
    await page.goto(`${inject("address")}/patients/${patients[0].id}`);
    const other = page
      .locator("main div")
      .filter({ has: page.getByText(say.other, { exact: true }) })
      .last();
    await other.getByText(say.wireIn).waitFor();
    await look(page, `${language}-survivor`);
    await other.getByRole("link", { name: say.wireOwed }).click();
    await page.waitForURL(/patients/);
    await page.context().close();
  },
);

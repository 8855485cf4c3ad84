import { randomUUID } from "node:crypto";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { launchBrowser } from "./chromium.ts";
import { holdToPolicy } from "./hold-to-policy.ts";
import { hostile, standsAsText } from "./hostile-words.ts";
import { look } from "./look.ts";
import { commandOn, recorded, todayOf } from "./recorded.ts";
import { signedIn } from "./signed-in.ts";
import { type RunningDemo, startDemo } from "./start-demo.ts";

let browser: Browser;
/** A practice of its own: a new version of the protocol would change the days of every other journey. */
let demo: RunningDemo;
beforeAll(async () => {
  [browser, demo] = await Promise.all([launchBrowser(), startDemo(inject("readyDemo"))]);
});
afterAll(async () => {
  await browser.close();
  await demo.stop();
});

const later = [
  ["Opens on day", "32"],
  ["Late from day", "39"],
  ["Escalated from day", "43"],
] as const;

test("a period is changed, its effect seen, the version saved with a reason, and one episode moved by approval", async () => {
  const page = await signedIn(browser, "en", 1440, demo.address);
  const today = await todayOf(page, demo.address);
  const { version } = await (await page.request.get(`${demo.address}/api/protocol`)).json();
  const [patient, episode, operation] = [randomUUID(), randomUUID(), randomUUID()];
  const whose = {
    familyName: "Essai-Protocole",
    givenName: "Inventée",
    number: `E-P-${patient.slice(0, 8)}`,
    birthDate: "1969-05-06",
    language: "en",
  };
  const feet = [{ foot: "left", episode }];
  await recorded(
    page,
    patient,
    whose,
    [
      commandOn(today, "OpenEpisode", { episode, foot: "left", protocolVersion: version }),
      commandOn(today, "ScheduleOperation", { operation, on: today, feet }),
      commandOn(today, "RecordOperationHeld", { operation, feet: [{ foot: "left", episode, wires: 1 }] }),
    ],
    demo.address,
  );
  const wireDue = async (): Promise<string> => {
    const { obligations } = await (await page.request.get(`${demo.address}/api/patients/${patient}`)).json();
    return obligations.find((owed: { kind: string }) => owed.kind === "wire-removal").dueOn;
  };
  const before = await wireDue();

  // Out of bounds is refused at once; inside them the change is shown, before and after.
  await page.goto(`${demo.address}/protocol/edit`);
  await page.locator("summary", { hasText: "Dressing, wire and exercises" }).click();
  await page.getByLabel("Due on day").fill("43");
  await page.getByText("It is due from day 14 to day 42 after insertion.").first().waitFor();
  expect(await page.getByRole("button", { name: "Look at running episodes" }).isDisabled()).toBe(true);
  await page.getByLabel("Due on day").fill("35");
  for (const [label, day] of later) await page.getByLabel(label).fill(day);
  await page.getByText("From day 32, due day 35").waitFor();

  // Which running episodes it would move, before it can be saved.
  expect(await page.getByRole("button", { name: "Save as a new version" }).count()).toBe(0);
  await page.getByRole("button", { name: "Look at running episodes" }).click();
  await page.getByRole("status").getByRole("link", { name: "Inventée Essai-Protocole" }).waitFor();
  await page.getByLabel("Why this change?").fill("Our surgeon keeps the wire five weeks.");
  await look(page, "en-protocol-preview");
  await page.getByRole("button", { name: "Save as a new version" }).click();
  await page.getByText("Our surgeon keeps the wire five weeks.").waitFor();
  expect(await wireDue()).toBe(before);

  // The running episode shows the difference and moves only now.
  await page.goto(`${demo.address}/patients/${patient}`);
  await page.getByRole("button", { name: "See what would change" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByText("What moves").waitFor();
  await look(page, "en-adopt-protocol");
  await dialog.getByRole("button", { name: "Approve and move" }).click();
  await dialog.waitFor({ state: "hidden" });
  await page.getByText("Protocol version adopted").first().waitFor();
  expect(Date.parse(await wireDue()) - Date.parse(before)).toBe(7 * 864e5);

  // Both versions side by side, and the slider by the keyboard.
  await page.goto(`${demo.address}/protocol/play`);
  await page.getByLabel("Compare with").selectOption("1");
  await page.getByRole("slider").focus();
  for (let day = 0; day < 29; day += 1) await page.keyboard.press("ArrowRight");
  await page.getByText("29 days after the operation").waitFor();
  await page.getByRole("heading", { name: "Side by side on this day" }).waitFor();
  await look(page, "en-play-compare");
  await page.context().close();
});

test("une liste s’allonge d’un risque, que les deux langues doivent dire avant qu’il soit enregistré", async () => {
  const page = await signedIn(browser, "fr", 1024, demo.address);
  await page.goto(`${demo.address}/protocol/edit`);
  await page.locator("summary", { hasText: /^Risques/ }).click();
  const list = page.getByRole("list", { name: "Risques", exact: true });
  await list.getByRole("group").first().waitFor();
  const before = await list.getByRole("group").count();
  await page.getByRole("button", { name: "Ajouter un risque" }).click();
  const added = list.getByRole("group").nth(before);
  const seeEpisodes = page.getByRole("button", { name: "Voir les épisodes en cours" });
  await added.getByLabel("Titre (Français)").fill("Gonflement inventé");
  await added.getByLabel("Texte (Français)").fill("Le pied peut rester enflé quelques semaines.");
  await page.getByText("Ceci ne peut pas encore être enregistré").waitFor();
  expect(await seeEpisodes.isDisabled()).toBe(true);
  await look(page, "fr-protocol-risk-in-one-language");
  await added.getByLabel("Titre (Anglais)").fill("Invented swelling");
  await added.getByLabel("Texte (Anglais)").fill("The foot may stay swollen for some weeks.");
  await seeEpisodes.click();
  await page.getByLabel("Pourquoi ce changement?").fill("Ce que nos patients demandent.");
  await page.getByRole("button", { name: "Enregistrer comme nouvelle version" }).click();
  await page.getByText("Ce que nos patients demandent.").waitFor();
  await page.goto(`${demo.address}/protocol`);
  await page.getByText("Gonflement inventé").waitFor();
  await page.context().close();
});

/** The same with every text that people read ending in this one. */
function endingIn(content: unknown, end: string): unknown {
  if (Array.isArray(content)) return content.map((one) => endingIn(one, end));
  if (typeof content !== "object" || content === null) return content;
  const isText = "en" in content && "fr" in content;
  return Object.fromEntries(
    Object.entries(content).map(([key, one]) => [key, isText && typeof one === "string" ? `${one} ${end}` : endingIn(one, end)]),
  );
}

test("H94: a protocol whose every text is a script stands as text, for staff and patient", async () => {
  const page = await signedIn(browser, "en", 1440, demo.address);
  const headers = { "x-firstray": "1" };
  const { version: basedOn, ...before } = await (await page.request.get(`${demo.address}/api/protocol`)).json();
  const end = hostile("");
  const data = { basedOn, content: endingIn(before, end), reason: hostile("because") };
  const saved = await page.request.post(`${demo.address}/api/protocol/versions`, { headers, data });
  expect([saved.status(), await saved.text()]).toEqual([201, expect.anything()]);
  const { version } = await (await page.request.get(`${demo.address}/api/protocol`)).json();
  const [patient, episode, operation] = [randomUUID(), randomUUID(), randomUUID()];
  const birthDate = "1969-05-06";
  const whose = { familyName: "Essai-Texte", givenName: "Inventée", number: `E-T-${patient.slice(0, 8)}`, birthDate, language: "en" };
  const feet = [{ foot: "left", episode }];
  const today = await todayOf(page, demo.address);
  const commands = [
    commandOn(today, "OpenEpisode", { episode, foot: "left", protocolVersion: version }),
    commandOn(today, "ScheduleOperation", { operation, on: today, feet }),
    commandOn(today, "RecordOperationHeld", { operation, feet: [{ foot: "left", episode, wires: 1 }] }),
  ];
  await recorded(page, patient, whose, commands, demo.address);
  for (const address of ["/protocol", "/protocol/play", `/patients/${patient}`]) {
    await page.goto(`${demo.address}${address}`);
    await standsAsText(page, [end]);
  }
  const { link } = await (await page.request.post(`${demo.address}/api/patients/${patient}/links`, { headers, data: {} })).json();
  const own = await (await browser.newContext({ locale: "en-CA" })).newPage();
  holdToPolicy(own);
  await own.goto(link);
  await own.getByLabel("Day").fill("6");
  await own.getByLabel("Month").selectOption({ label: "May" });
  await own.getByLabel("Year").fill("1969");
  await own.getByRole("button", { name: "Open" }).click();
  await standsAsText(own, [end, "Hello Inventée"]);
  await Promise.all([own.context().close(), page.context().close()]);
});

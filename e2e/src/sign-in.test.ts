import { randomUUID } from "node:crypto";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { launchBrowser } from "./chromium.ts";
import { look } from "./look.ts";
import { type PasskeyPerson, passkeyPerson } from "./passkey-person.ts";
import { commandOn, recorded, todayOf } from "./recorded.ts";
import { signedIn } from "./signed-in.ts";
import { type SpawnedServer, spawnServer } from "./spawn-server.ts";

let browser: Browser;
let practice: SpawnedServer;
beforeAll(async () => {
  [browser, practice] = await Promise.all([launchBrowser(), spawnServer("serve")]);
});
afterAll(async () => {
  await browser.close();
  await practice.stop();
});

const isIn = (page: Page): Promise<void> => page.getByRole("navigation", { name: "Main navigation" }).waitFor();

/** Follows a link to join, and keeps the codes. */
async function joins(page: Page, link: string, name: string): Promise<readonly string[]> {
  await page.goto(link);
  await page.getByLabel("Your name, as colleagues read it").fill(name);
  await page.getByRole("button", { name: "Make a passkey and sign in" }).click();
  await page.getByRole("heading", { name: "Keep these recovery codes" }).waitFor();
  const codes = await page.locator("ol code").allTextContents();
  await page.getByRole("button", { name: "I have kept them: continue" }).click();
  await isIn(page);
  return codes;
}

/** Makes a link for somebody at the administrator's page. */
async function linkFor(page: Page, role: string, name: string): Promise<string> {
  await page.goto(`${practice.address}/practice`);
  const form = page.locator("form", { has: page.getByRole("button", { name: "Invite somebody" }) });
  await form.getByLabel("Name").fill(name);
  await form.getByLabel("Role").selectOption({ label: role });
  await form.getByRole("button", { name: "Invite somebody" }).click();
  return (await page.getByRole("status").locator("code").textContent()) ?? "";
}

/** Somebody who has joined at a browser of their own. */
async function invited(page: Page, role: string, name: string): Promise<PasskeyPerson> {
  const person = await passkeyPerson(browser);
  await joins(person.page, await linkFor(page, role, name), name);
  return person;
}

test("an empty practice: the printed link makes the administrator, who invites; people lock, unlock, take over and leave", async () => {
  const { page } = await passkeyPerson(browser);
  await page.goto(practice.address);
  await look(page, "en-passkey-sign-in");
  expect(await page.getByRole("button", { name: "Surgeon" }).count()).toBe(0);
  const printed = /http:\/\/localhost:\d+\/join#[\w-]+/.exec(practice.said())?.[0] ?? "";
  await joins(page, printed, "Première Administration");

  const link = await linkFor(page, "Surgeon", "Dre Fictive Chirurgienne");
  await look(page, "en-staff");

  const surgeon = await passkeyPerson(browser);
  const [code = ""] = await joins(surgeon.page, link, "Dre Fictive Chirurgienne");
  const stranger = await passkeyPerson(browser);
  await stranger.page.goto(link);
  await stranger.page.getByText("This link no longer works").waitFor();
  await look(stranger.page, "en-link-used");
  await stranger.context.close();
  // A browser that knows no passkeys says so, and not that none was shown.
  const old = await (await browser.newContext({ viewport: { width: 390, height: 844 }, locale: "fr-CA" })).newPage();
  await old.addInitScript(() => Reflect.deleteProperty(window, "PublicKeyCredential"));
  await old.goto(practice.address);
  await old.getByText("Ce navigateur ne peut pas utiliser de clé d’accès à cette adresse.").waitFor();
  expect(await old.getByRole("button", { name: "Se connecter par clé d’accès" }).isDisabled()).toBe(true);
  await old.getByRole("button", { name: "Utiliser un code de secours" }).click();
  await old.getByLabel("Code de secours").fill("FAUX-CODE");
  await old.getByRole("button", { name: "Se connecter", exact: true }).click();
  await old.getByRole("alert").waitFor();
  await look(old, "fr-390-no-passkeys");
  await old.context().close();

  // Half typed, locked: nothing can be read; unlocked: it is there.
  const at = surgeon.page;
  await at.goto(`${practice.address}/patients/new`);
  await at.getByLabel("Family name").fill("À moitié");
  await at.getByRole("button", { name: "Lock" }).click();
  await at.getByRole("heading", { name: "Locked" }).waitFor();
  expect(await at.getByLabel("Family name").isVisible()).toBe(false);
  await at.keyboard.press("Escape");
  await at.keyboard.press("Escape");
  expect((await at.request.get(`${practice.address}/api/patients`)).status()).toBe(401);
  await look(at, "en-locked");
  await at.getByRole("button", { name: "Unlock with your passkey" }).click();
  await at.getByRole("heading", { name: "Locked" }).waitFor({ state: "detached" });
  expect(await at.getByLabel("Family name").inputValue()).toBe("À moitié");

  // Somebody else takes over at the same screen with a key of their own; what the first was typing waits for them.
  const own = await surgeon.takeKey();
  await surgeon.bringKey(await (await invited(page, "Nurse", "Infirmier Exemple")).takeKey());
  await at.clock.install();
  await at.goto(`${practice.address}/patients/new`);
  await at.getByLabel("Family name").fill("En attente");
  await at.clock.fastForward("09:30");
  expect(await at.getByRole("heading", { name: "Locked" }).count()).toBe(0);
  await at.clock.fastForward("00:40");
  await at.getByRole("heading", { name: "Locked" }).waitFor();
  await at.clock.resume();
  await at.getByRole("button", { name: "Unlock with your passkey" }).click();
  await at.getByRole("link", { name: /Infirmier Exemple/ }).waitFor();
  await at.goto(`${practice.address}/patients/new`);
  expect(await at.getByLabel("Family name").inputValue()).toBe("");
  await surgeon.takeKey();
  await surgeon.bringKey(own);
  await at.getByRole("button", { name: "Lock" }).click();
  await at.getByRole("button", { name: "Unlock with your passkey" }).click();
  await at.getByRole("link", { name: /Dre Fictive Chirurgienne/ }).waitFor();
  await at.goto(`${practice.address}/patients/new`);
  expect(await at.getByLabel("Family name").inputValue()).toBe("En attente");

  // Without the key: a code, good once.
  await at.goto(`${practice.address}/account`);
  await at.getByText("10 codes left.").waitFor();
  await look(at, "en-account");
  await at.getByRole("button", { name: "Sign out" }).click();
  await surgeon.takeKey();
  await at.getByRole("button", { name: "Use a recovery code" }).click();
  await at.getByLabel("Recovery code").fill(code);
  await at.getByRole("button", { name: "Sign in", exact: true }).click();
  await at.getByText("9 codes left.").waitFor();

  // Whoever is let go is out at once.
  await page.getByRole("button", { name: "Ends work here: Dre Fictive Chirurgienne" }).click();
  await page.getByRole("dialog").getByLabel("Reason").fill("Retraite");
  await page.getByRole("dialog").getByRole("button", { name: "Ends work here" }).click();
  await page.getByRole("button", { name: "Works here again: Dre Fictive Chirurgienne" }).waitFor();
  expect((await at.request.get(`${practice.address}/api/worklist`)).status()).toBe(401);
  await surgeon.context.close();
  await page.context().close();
});

test("a patient's page tells nothing before the birth date is right, the day's answers after it, and works without a script", async () => {
  const page = await signedIn(browser, "en");
  const address = inject("address");
  const today = await todayOf(page);
  const [patient, episode, operation] = [randomUUID(), randomUUID(), randomUUID()];
  const details = {
    familyName: "Essai-Lien",
    givenName: "Fictive",
    number: `E-L-${patient.slice(0, 8)}`,
    birthDate: "1961-03-09",
    language: "fr",
  };
  const feet = [{ foot: "left", episode }];
  await recorded(page, patient, details, [
    commandOn(today, "OpenEpisode", { episode, foot: "left", protocolVersion: 1 }),
    commandOn(today, "ScheduleOperation", { operation, on: today, feet }),
    commandOn(today, "RecordOperationHeld", { operation, feet: [{ foot: "left", episode, wires: 1 }] }),
  ]);
  await page.goto(`${address}/patients/${patient}`);
  await page.getByRole("button", { name: "Patient’s own page" }).click();
  const newLink = async (button: string): Promise<string> => {
    const made = page.waitForResponse((response) => response.request().method() === "POST" && response.url().endsWith("/links"));
    await page.getByRole("button", { name: button }).click();
    const { link: told } = await (await made).json();
    await page.getByRole("dialog").getByText(told, { exact: true }).waitFor();
    return told;
  };
  const link = await newLink("Make a link");
  await look(page, "en-patient-link");

  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, locale: "fr-CA", javaScriptEnabled: false });
  const own = await context.newPage();
  own.setDefaultTimeout(15_000);
  await own.goto(link);
  expect(await own.content()).not.toMatch(/Essai|Fictive|Firstray|1961/);
  const says = async (year: string): Promise<void> => {
    await own.getByLabel("Jour").fill("9");
    await own.getByLabel("Mois").selectOption({ label: "mars" });
    await own.getByLabel("Année").fill(year);
    await own.getByRole("button", { name: "Ouvrir" }).click();
  };
  for (let tried = 0; tried < 5; tried += 1) await says("1962");
  await own.getByText("La page ne s’est pas ouverte. Vérifiez la date.").waitFor();
  await says("1961");
  await own.getByText("Trop d’essais. Attendez 15 minutes, puis réessayez.").waitFor();
  expect(await own.content()).not.toMatch(/Essai|Fictive|Firstray|1961/);
  // The clinic makes another link: the first one opens nothing any more, and the new one waits for nobody.
  await own.goto(await newLink("Make a new link"));
  await page.context().close();
  await says("1961");
  await own.getByRole("heading", { name: "Bonjour Fictive" }).waitFor();
  await own.getByText("Retrait de la broche").waitFor();
  await own.getByRole("link", { name: "English" }).click();
  await own.getByRole("heading", { name: "Hello Fictive" }).waitFor();
  expect(await own.locator("script").count()).toBe(0);
  const seen = await browser.newContext({ viewport: { width: 390, height: 844 }, storageState: await context.storageState() });
  const looked = await seen.newPage();
  await looked.goto(link);
  await look(looked, "en-390-patient-landing");
  await looked.goto(`${address}/p`);
  await look(looked, "en-390-patient-own-page");
  await seen.close();
  await own.getByRole("button", { name: "Close this page" }).click();
  await own.goto(`${address}/p`);
  await own.getByRole("heading", { name: /closed|fermée/ }).waitFor();
  await context.close();
});

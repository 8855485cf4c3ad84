import { randomUUID } from "node:crypto";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { launchBrowser } from "./chromium.ts";
import { addedFilm, type FilmPatient } from "./film-on-page.ts";
import { holdToPolicy } from "./hold-to-policy.ts";
import { hostile, standsAsText } from "./hostile-words.ts";
import { inventedFilm } from "./invented-film.ts";
import { commandOn, recorded, todayOf } from "./recorded.ts";
import { signedIn } from "./signed-in.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => browser.close());

const headers = { "x-firstray": "1" };
const hostileName = (where: string): string => `${where}"><img src=x onerror=window.broken=1><b>`;

test("H94: what is typed into any field stands as text on every page, for staff and patient, and nothing of it runs", async () => {
  const page = await signedIn(browser, "en");
  const address = inject("address");
  const today = await todayOf(page);
  const id = randomUUID();
  const [episode, operation] = [randomUUID(), randomUUID()];
  const number = `<i>${id.slice(0, 8)}`;
  const details = {
    familyName: hostileName("Nom"),
    givenName: hostileName(`Prenom ${id.slice(0, 6)}`),
    number,
    birthDate: "1962-05-04",
    language: "fr",
  };
  const patient: FilmPatient = { id, ...details };
  const feet = [{ foot: "left", episode }];
  const said = Object.fromEntries(
    ["note", "about", "flag", "recipient", "purpose", "reason", "circumstances"].map((field) => [field, hostile(field)]),
  );
  await recorded(page, id, details, [
    commandOn(today, "OpenEpisode", { episode, foot: "left", protocolVersion: 1 }),
    commandOn(today, "RecordAssessment", { episode, assessment: { note: said["note"] } }),
    commandOn(today, "RequestCallBack", { foot: "left", about: said["about"] }),
    commandOn(today, "ReportRedFlag", { foot: "left", signs: ["fever"], said: said["flag"] }),
    commandOn(today, "ScheduleOperation", { operation, on: today, feet }),
    commandOn(today, "RecordOperationHeld", { operation, feet: [{ foot: "left", episode, wires: 1 }] }),
  ]);
  const post = async (path: string, data: object): Promise<void> => {
    const reply = await page.request.post(`${address}${path}`, { headers, data });
    expect([path, reply.status(), await reply.text()]).toEqual([path, expect.toSatisfy((status) => status < 300), expect.anything()]);
  };
  const given = { on: today, recipient: said["recipient"], information: "x", purpose: said["purpose"], basis: "x" };
  await post(`/api/patients/${id}/communications`, { id: randomUUID(), revision: 1, content: given });
  await post(`/api/patients/${id}/restriction`, { restricted: true, reason: said["reason"] });
  const rest = {
    information: "x",
    occurred: "x",
    knownOn: today,
    persons: 0,
    seriousRisk: false,
    reasoning: "x",
    notices: "x",
    measures: "x",
  };
  await post("/api/incidents", { id: randomUUID(), revision: 1, content: { circumstances: said["circumstances"], ...rest } });
  // The film says another name than the chart, and as bad a one.
  const tagged = { ...patient, familyName: '<img src=x onerror="window.broken=1">', givenName: "<script>window.broken=1</script>" };
  const film = await addedFilm(page, patient, inventedFilm(tagged, today).file);

  await page.goto(`${address}/patients/${id}`);
  await page.getByRole("button", { name: "Show who opened this file" }).click();
  await page.getByRole("button", { name: "Show what was given to others" }).click();
  const { about, flag, recipient, purpose, reason } = said;
  await standsAsText(page, [details.familyName, details.givenName, number, about, flag, recipient, purpose, reason].map(String));
  await page.goto(`${address}/films/${film}`);
  await standsAsText(page, [details.familyName, tagged.familyName]);
  await page.goto(`${address}/patients`);
  await page.getByLabel("Search patients").fill(number);
  await standsAsText(page, [details.familyName, number]);
  await page.goto(`${address}/worklist?search=${encodeURIComponent(number)}`);
  await standsAsText(page, [details.familyName]);
  await page.goto(`${address}/incidents`);
  await standsAsText(page, [String(said["circumstances"])]);
  // An address may say anything, too.
  await page.goto(`${address}/patients/${id}?do=${encodeURIComponent(hostile("do"))}`);
  await standsAsText(page, [details.familyName]);
  await page.goto(`${address}/${encodeURIComponent(hostile("nowhere"))}`);
  await standsAsText(page, ["There is no such page"]);

  const { link } = await (await page.request.post(`${address}/api/patients/${id}/links`, { headers, data: {} })).json();
  const own = await (await browser.newContext({ viewport: { width: 390, height: 844 }, locale: "fr-CA" })).newPage();
  holdToPolicy(own);
  await own.goto(`${link}?lang=${encodeURIComponent(hostile("fr"))}`);
  await standsAsText(own, ["Date de naissance"]);
  await own.getByLabel("Jour").fill("4");
  await own.getByLabel("Mois").selectOption({ label: "mai" });
  await own.getByLabel("Année").fill("1962");
  await own.getByRole("button", { name: "Ouvrir" }).click();
  await standsAsText(own, [`Bonjour ${details.givenName}`]);
  await Promise.all([own.context().close(), page.context().close()]);
});

test("H95: a script that did get into a page is kept from running, and the breach is seen", async () => {
  const page = await (await browser.newContext()).newPage();
  const breaches: string[] = [];
  page.on("console", (message) => {
    if (/content.security.policy/i.test(message.text())) breaches.push(message.text());
  });
  for (const place of ["/", "/p/anything"]) {
    await page.goto(`${inject("address")}${place}`);
    await page.evaluate(() => {
      const script = document.createElement("script");
      script.textContent = "window.broken = 1";
      document.body.append(script);
      document.body.insertAdjacentHTML("beforeend", '<img src="x" onerror="window.broken = 1"><p style="color: red">x</p>');
    });
    await expect.poll(() => breaches.length).toBeGreaterThanOrEqual(3);
    expect(await page.evaluate(() => "broken" in window)).toBe(false);
    breaches.length = 0;
  }
  await page.context().close();
});

import type { AccessReply, BrokenGlassReply, PatientReply } from "@firstray/contract";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Canary, canaryDetails, canaryIn, canaryWords } from "../testing/canary.ts";
import { canaryRequests } from "../testing/canary-requests.ts";
import { engineStartMs } from "../testing/test-engine.ts";
import { type TestServer, testServer, type Visitor } from "../testing/test-server.ts";

let at: TestServer;
let canary: Canary;
let surgeon: Visitor;
let reception: Visitor;
let administrator: Visitor;
beforeAll(async () => {
  at = await testServer();
  canary = await canaryIn(at);
  surgeon = await at.signedInAs("surgeon");
  reception = await at.signedInAs("reception");
  administrator = await at.signedInAs("administrator");
}, engineStartMs);
afterAll(() => at.stop());

/** Sessions last a day at most: everybody signs in again. */
async function onDay(day: string): Promise<void> {
  at.goTo(day);
  surgeon = await at.signedInAs("surgeon");
  reception = await at.signedInAs("reception");
  administrator = await at.signedInAs("administrator");
}

const restrict = (restricted: boolean, by = surgeon) =>
  by.post(`/api/patients/${canary.patient}/restriction`, { restricted, reason: "works here" });
const breakGlass = (by: Visitor, reason = "asked for an appointment by phone") =>
  by.post(`/api/patients/${canary.patient}/break-glass`, { reason });
const chart = (by: Visitor) => by.get(`/api/patients/${canary.patient}`);
const wordsIn = (body: string): readonly string[] => canaryWords.filter((word) => body.includes(word));

test("a chart that is not restricted opens without a reason, and asks for none", async () => {
  expect((await chart(reception)).json().restriction).toBeUndefined();
  expect((await breakGlass(reception)).json()).toMatchObject({ code: "invalid" });
  expect((await restrict(true, reception)).statusCode).toBe(403);
  expect((await surgeon.post(`/api/patients/${canary.patient}/restriction`, { restricted: true, reason: " " })).statusCode).toBe(422);
});

test("H93: restricted, no address that names the patient, a film, a plan or a message opens it to reception or an administrator", async () => {
  expect((await restrict(true)).statusCode).toBe(204);
  const tried: string[] = [];
  for (const [route, requestOf] of Object.entries(canaryRequests)) {
    const { method, url, body, form } = requestOf(canary);
    const ids = [canary.patient, canary.film, canary.plan, canary.message];
    if (!ids.some((id) => url.includes(id)) || url.includes("break-glass") || form) continue;
    tried.push(route);
    for (const by of [reception, administrator]) {
      const payload = typeof body === "object" ? body : {};
      const asking = {
        GET: () => by.get(url),
        POST: () => by.post(url, payload),
        PUT: () => by.put(url, payload),
        DELETE: () => by.delete(url),
      };
      const answer = await asking[method]();
      expect([route, answer.statusCode, wordsIn(answer.body)]).toEqual([route, 403, []]);
    }
  }
  expect(tried.length).toBeGreaterThan(18);
  expect((await chart(reception)).json()).toMatchObject({ code: "restricted" });
});

test("H93: who treats opens it as ever, and sees that it is restricted, since when and why", async () => {
  const opened = await chart(surgeon);
  expect(opened.json<PatientReply>().restriction).toMatchObject({ reason: "works here", by: { role: "surgeon" } });
  expect((await chart(await at.signedInAs("nurse"))).statusCode).toBe(200);
});

test.each(["/api/worklist?show=all&size=500", "/api/messages", "/api/daily-head?on=2027-01-20"])(
  "H93: %s has a restricted chart without a name",
  async (url) => {
    const seen = await reception.get(url);
    expect([seen.statusCode, wordsIn(seen.body)]).toEqual([200, []]);
    expect(seen.body).toContain("Restricted chart");
    expect(wordsIn((await surgeon.get(url)).body)).not.toEqual([]);
  },
);

const { familyName, givenName, number, birthDate } = canaryDetails;
test.each([
  { by: "the beginning of a name", search: "canari", finds: false },
  { by: "the family name", search: familyName, finds: false },
  { by: "the whole name", search: `${familyName} ${givenName}`, finds: false },
  { by: "the beginning of the number", search: number.slice(0, -1), finds: false },
  { by: "the birth date", search: birthDate, finds: false },
  { by: "a part of the name and the birth date", search: `${familyName} ${birthDate}`, finds: false },
  { by: "the whole name and another birth date", search: `${familyName} ${givenName} 1931-10-28`, finds: false },
  { by: "nothing", search: "", finds: false },
  { by: "the whole number", search: ` ${number.toLowerCase()}`, finds: true },
  { by: "the whole name and the birth date", search: `${familyName} ${givenName} ${birthDate}`, finds: true },
  { by: "the whole name turned around and the birth date", search: `${birthDate} ${givenName} ${familyName}`, finds: true },
])("H93: reception finds a restricted chart by $by: $finds", async ({ search, finds }) => {
  const asked = `search=${encodeURIComponent(search)}`;
  const { patients } = (await reception.get(`/api/patients?${asked}`)).json();
  const ids = (found: readonly { id: string }[]): readonly string[] => found.map(({ id }) => id);
  expect(ids(patients)).toEqual(finds ? [canary.patient] : []);
  if (finds) expect(patients).toMatchObject([{ familyName: "Restricted chart", feet: [], restricted: true }]);
  expect(ids((await surgeon.get(`/api/patients?${asked}`)).json().patients)).toEqual(search.includes("1931-10-28") ? [] : [canary.patient]);
  const { items } = (await reception.get(`/api/worklist?show=all&size=500&${asked}`)).json();
  if (search !== "") expect(items).toEqual([]);
});

test("H93: who looked a restricted chart up stands on it, and whoever searched beside it does not", async () => {
  const { entries } = (await surgeon.get(`/api/patients/${canary.patient}/access`)).json<AccessReply>();
  const lookUps = entries.filter(({ title }) => title.en === "Restricted chart looked up");
  expect(lookUps).toHaveLength(3);
  expect(lookUps).toMatchObject(lookUps.map(() => ({ actor: { role: "reception" } })));
});

test("H93: somebody who registers the same person learns of a restricted chart, and no name", async () => {
  const asked = canaryRequests["POST /api/patients"]?.(canary);
  const answer = await reception.post("/api/patients", typeof asked?.body === "object" ? asked.body : {});
  expect(answer.statusCode).toBe(409);
  expect(wordsIn(answer.body)).toEqual([]);
  expect(answer.json().duplicates).toMatchObject([{ id: canary.patient, restricted: true }]);
});

test("H93: a reason opens it to its person for an hour and not a second longer, stands on the chart, in the audit and before the administrator", async () => {
  await onDay("2027-01-05");
  expect((await breakGlass(reception, "")).statusCode).toBe(422);
  expect((await breakGlass(reception)).statusCode).toBe(201);
  const opened = await chart(reception);
  expect(opened.json<PatientReply>()).toMatchObject({
    details: { familyName: canaryDetails.familyName },
    restriction: { glass: { reason: "asked for an appointment by phone", endsAt: "2027-01-05T16:00:00Z" } },
  });
  expect((await chart(administrator)).statusCode).toBe(403);
  at.goTo("2027-01-05", "10:59:59");
  expect((await chart(reception)).statusCode).toBe(200);
  at.goTo("2027-01-05", "11:00");
  expect((await chart(reception)).json()).toMatchObject({ code: "restricted" });
  const { entries } = (await surgeon.get(`/api/patients/${canary.patient}/access`)).json<AccessReply>();
  expect(entries.find(({ title }) => title.en.startsWith("Restricted chart opened"))).toMatchObject({
    reason: "asked for an appointment by phone",
    actor: { role: "reception" },
  });
  const listed = await administrator.get("/api/broken-glass");
  expect(listed.json<BrokenGlassReply>().entries).toMatchObject([
    { actor: { role: "reception" }, reason: "asked for an appointment by phone", patient: { id: canary.patient } },
  ]);
  expect(wordsIn(listed.body)).toEqual([]);
});

test("H93: a day later it is still closed; lifted, it is open to all as before", async () => {
  await onDay("2027-01-06");
  expect((await chart(reception)).json()).toMatchObject({ code: "restricted" });
  expect((await restrict(false)).statusCode).toBe(204);
  expect((await chart(reception)).statusCode).toBe(200);
});

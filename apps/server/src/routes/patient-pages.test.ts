import { randomUUID } from "node:crypto";
import type { LightMyRequestResponse } from "fastify";
import { afterAll, beforeAll, expect, test } from "vitest";
import { aCommand, aPatient } from "../testing/commands.ts";
import { cookieOf, type Member, type RealPractice, realPractice } from "../testing/real-practice.ts";
import { engineStartMs } from "../testing/test-engine.ts";

let at: RealPractice;
let nurse: Member;
beforeAll(async () => {
  at = await realPractice();
  const administrator = await at.joins(await at.firstLink(), "Administration");
  nurse = await at.member(administrator, "nurse", "Infirmière Essai");
}, engineStartMs);
afterAll(() => at.stop());

interface Patient {
  readonly id: string;
  readonly name: string;
  readonly link: string;
  readonly path: string;
}

async function patientWithLink(details: Parameters<typeof aPatient>[0] = {}): Promise<Patient> {
  const id = randomUUID();
  const payload = aPatient(details);
  const command = aCommand({ type: "RegisterPatient", occurredOn: "2027-01-04", payload });
  await nurse.signIn();
  expect((await nurse.ask("POST", "/api/patients", { patient: id, command })).statusCode).toBe(201);
  const { link } = (await nurse.ask("POST", `/api/patients/${id}/links`)).json();
  return { id, name: payload.givenName, link, path: new URL(link).pathname };
}

let lastAddress = 0;
/** From an address of its own, unless one is named: each test is throttled alone. */
const visit = (path: string, form?: Record<string, string>, headers: Record<string, string> = {}): Promise<LightMyRequestResponse> => {
  lastAddress += 1;
  const all = {
    host: "foot.example.org",
    "x-forwarded-proto": "https",
    "sec-fetch-site": "same-origin",
    "x-forwarded-for": `10.0.0.${lastAddress}`,
    ...headers,
  };
  if (form === undefined) return at.app.inject({ url: path, headers: all });
  const payload = new URLSearchParams(form).toString();
  return at.app.inject({ method: "POST", url: path, headers: { ...all, "content-type": "application/x-www-form-urlencoded" }, payload });
};
const right = { day: "3", month: "2", year: "1970" };
const wrong = { day: "4", month: "2", year: "1970" };
const auditOf = (patient: string): Promise<readonly { action: string; actor: { kind: string } }[]> =>
  at.database.asAdministrator("SELECT action, actor FROM firstray.audit WHERE $1 = ANY (patients) ORDER BY id", [patient]);

test("the way to the page names nobody, no clinic and no treatment", async () => {
  const { path, name } = await patientWithLink();
  const page = await visit(path);
  expect(page.statusCode).toBe(200);
  expect(page.headers["cache-control"]).toBe("no-store");
  for (const told of [name, "Essai-Test", "1970", "Firstray", "foot", "pied", "bunion", "wire"]) expect(page.body).not.toContain(told);
  expect(path).toMatch(/^\/p\/[\w-]{43}$/);
});

test("the patient sees on which days their file was opened, and in which role, but not by whom", async () => {
  const { path, id } = await patientWithLink({ language: "en" });
  await nurse.ask("GET", `/api/patients/${id}`);
  const page = await visit("/p", undefined, { cookie: cookieOf(await visit(path, right)) });
  expect(page.body).toContain("Who opened my file");
  expect(page.body).toContain("January 4, 2027: nurse");
  expect(page.body).not.toContain("Infirmière Essai");
});

test("link and birth date open the page: next visits, what the foot may do, warning signs; each look is in the audit", async () => {
  const { path, id, name } = await patientWithLink({ language: "en" });
  const opened = await visit(path, right);
  expect(opened.statusCode).toBe(303);
  expect(opened.headers.location).toBe("/p");
  expect(opened.cookies).toMatchObject([{ path: "/p", httpOnly: true, sameSite: "Strict", secure: true }]);
  const page = await visit("/p", undefined, { cookie: cookieOf(opened) });
  for (const said of [`Hello ${name}`, "What comes next", "What may I do today?", "Call 911", "Call the clinic"])
    expect(page.body).toContain(said);
  expect(page.body).not.toContain("<script");
  expect(Buffer.byteLength(page.body)).toBeLessThan(40_000);
  const french = await visit("/p?lang=fr", undefined, { cookie: cookieOf(opened) });
  expect(french.body).toContain(`Bonjour ${name}`);
  const actions = (await auditOf(id)).filter(({ actor }) => actor.kind === "patient").map(({ action }) => action);
  expect(actions).toEqual(["patient-link-opened", "patient-page", "patient-page"]);
});

test("the page's cookie never travels in the clear, also behind a proxy that does not say that it was asked over TLS", async () => {
  const { path } = await patientWithLink();
  const opened = await visit(path, right, { "x-forwarded-proto": "http" });
  expect(opened.cookies).toMatchObject([{ path: "/p", secure: true }]);
});

test("a wrong date, a link taken back, an expired one and one never made get the same answer, word for word", async () => {
  const [tried, revoked, replaced] = [await patientWithLink(), await patientWithLink(), await patientWithLink()];
  const { links } = (await nurse.ask("GET", `/api/patients/${revoked.id}/links`)).json();
  await nurse.ask("DELETE", `/api/patients/${revoked.id}/links/${links[0].id}`);
  await nurse.ask("POST", `/api/patients/${replaced.id}/links`);
  const answers = [
    await visit(tried.path, wrong),
    await visit(revoked.path, right),
    await visit(replaced.path, right),
    await visit(`/p/${"x".repeat(43)}`, right),
  ].map(({ statusCode, body, headers }) => ({
    statusCode,
    body: body.replaceAll(/\/p\/[\w-]{43}/g, "/p/…"),
    type: headers["content-type"],
  }));
  for (const answer of answers) expect(answer).toEqual(answers[0]);
  expect(answers[0]?.statusCode).toBe(403);
});

test("five tries of one link, whoever makes them, then waiting; a link that never was is counted alike", async () => {
  const { path } = await patientWithLink();
  for (const tried of [path, `/p/${"y".repeat(43)}`]) {
    const many = await Promise.all(Array.from({ length: 12 }, () => visit(tried, wrong)));
    expect(many.filter(({ statusCode }) => statusCode === 403)).toHaveLength(5);
    expect(many.filter(({ statusCode }) => statusCode === 429)).toHaveLength(7);
  }
  expect((await visit(path, right)).statusCode).toBe(429);
  at.wait(16);
  expect((await visit(path, right)).statusCode).toBe(303);
});

test("one address tries few links", async () => {
  const from = { "x-forwarded-for": "10.9.9.9" };
  const tried = [];
  for (let turn = 0; turn < 32; turn += 1) tried.push(await visit(`/p/${String(turn).padStart(43, "z")}`, wrong, from));
  expect(tried.map(({ statusCode }) => statusCode).filter((status) => status === 429)).toHaveLength(2);
});

test("ten wrong dates in a row close the link for good, and staff see it", async () => {
  const { id, path } = await patientWithLink();
  for (let turn = 0; turn < 10; turn += 1) {
    if (turn % 5 === 4) at.wait(16);
    expect((await visit(path, wrong)).statusCode).toBe(403);
  }
  at.wait(16);
  expect((await visit(path, right)).statusCode).toBe(403);
  await nurse.signIn();
  expect((await nurse.ask("GET", `/api/patients/${id}/links`)).json().links).toMatchObject([{ state: "blocked" }]);
});

test("a page that is open closes when its link is taken back, after its hour, and when the patient closes it", async () => {
  const { id, path } = await patientWithLink();
  const cookies: string[] = [];
  for (let turn = 0; turn < 3; turn += 1) cookies.push(cookieOf(await visit(path, right)));
  const status = async (index: number): Promise<number> => (await visit("/p", undefined, { cookie: cookies[index] ?? "" })).statusCode;
  expect(await status(0)).toBe(200);
  await visit("/p/close", {}, { cookie: cookies[0] ?? "" });
  expect([await status(0), await status(1)]).toEqual([403, 200]);
  at.wait(61);
  expect(await status(1)).toBe(403);
  const again = cookieOf(await visit(path, right));
  await nurse.signIn();
  await nurse.ask("POST", `/api/patients/${id}/links`);
  expect((await visit("/p", undefined, { cookie: again })).statusCode).toBe(403);
});

test("nobody opens the page of somebody who has died", async () => {
  const { id, path } = await patientWithLink();
  const { sequence } = (await nurse.ask("GET", `/api/patients/${id}`)).json();
  const command = aCommand({ type: "RecordDeath", occurredOn: "2027-01-04", payload: { source: "Famille", secondPerson: "Dre Deux" } });
  expect((await nurse.ask("POST", `/api/patients/${id}/commands`, { expectedSequence: sequence, command })).statusCode).toBe(201);
  expect((await visit(path, right)).statusCode).toBe(403);
});

test("another site's form opens nothing, and a staff session is no way to a patient's page", async () => {
  const { path } = await patientWithLink();
  expect((await visit(path, right, { "sec-fetch-site": "cross-site" })).statusCode).toBe(403);
  expect((await nurse.ask("GET", "/p")).statusCode).toBe(403);
});

test.each([
  { form: { day: "31", month: "2", year: "1970" } },
  { form: { day: "3", month: "2" } },
  { form: { day: "3", month: "2", year: "<b>" } },
])("$form is no day, and no try", async ({ form }) => {
  const { path } = await patientWithLink();
  const answer = await visit(path, form as unknown as Record<string, string>);
  expect(answer.statusCode).toBe(422);
  expect(answer.body).toContain('role="alert"');
});

test("a name of HTML stands on the page as text", async () => {
  const { path } = await patientWithLink({ givenName: '<img src=x onerror="alert(1)">' });
  const page = await visit("/p", undefined, { cookie: cookieOf(await visit(path, right)) });
  expect(page.body).toContain("&lt;img src=x");
  expect(page.body).not.toContain("<img");
});

test("the link is told once and lies nowhere in the store", async () => {
  const { link, id } = await patientWithLink();
  const secret = link.split("/").at(-1) ?? "";
  const { body } = await nurse.ask("GET", `/api/patients/${id}/links`);
  const stored: unknown[] = [body];
  for (const table of ["patient_link", "patient_session", "audit", "attempt"])
    stored.push(await at.database.asAdministrator(`SELECT string_agg(x::text, '') AS all FROM firstray.${table} x`));
  expect(JSON.stringify(stored)).not.toContain(secret);
});

test("a link is over after its days", async () => {
  const { path } = await patientWithLink();
  at.wait(401 * 24 * 60);
  expect((await visit(path, right)).statusCode).toBe(403);
});

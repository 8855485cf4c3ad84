import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { cookieOf, type Member, place, type RealPractice, realPractice, secretOf } from "../testing/real-practice.ts";
import { softAuthenticator } from "../testing/soft-authenticator.ts";
import { engineStartMs } from "../testing/test-engine.ts";

let at: RealPractice;
let administrator: Member;
beforeAll(async () => {
  at = await realPractice();
  administrator = await at.joins(await at.firstLink(), "Première Administratrice");
}, engineStartMs);
afterAll(() => at.stop());

const challenge = async (): Promise<string> => (await at.ask("POST", "/api/sign-in/challenge")).json().challenge;
const auditOf = (action: string): Promise<readonly { detail: string; actor: { name: string } }[]> =>
  at.database.asAdministrator("SELECT actor, detail FROM firstray.audit WHERE action = $1 ORDER BY id", [action]);

test("who follows the first link is the administrator, signed in, with ten codes to keep", async () => {
  expect(administrator.recoveryCodes).toHaveLength(10);
  const { user, locked, lockMinutes } = (await administrator.ask("GET", "/api/session")).json();
  expect(user).toMatchObject({ name: "Première Administratrice", role: "administrator" });
  expect({ locked, lockMinutes }).toEqual({ locked: false, lockMinutes: 10 });
});

test("a link to join is good once, within its time, and no longer than the next one is made", async () => {
  const first = await at.firstLink();
  const second = await at.firstLink();
  expect((await at.ask("POST", "/api/join/challenge", { link: first, name: "X" })).json()).toMatchObject({ code: "link-over" });
  await at.joins(second, "Autre Administrateur");
  expect((await at.ask("POST", "/api/join/challenge", { link: second, name: "X" })).statusCode).toBe(410);
  const third = await at.firstLink();
  at.wait(61);
  expect((await at.ask("POST", "/api/join/challenge", { link: third, name: "X" })).statusCode).toBe(410);
  await administrator.signIn();
});

test("two who follow one link at once: one gets in", async () => {
  const { link } = (await administrator.ask("POST", "/api/invitations", { role: "nurse" })).json();
  const ended = await Promise.allSettled([at.joins(secretOf(link), "Une"), at.joins(secretOf(link), "Deux")]);
  expect(ended.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
});

test("an invitation that was taken back lets nobody in", async () => {
  const { link, invitation } = (await administrator.ask("POST", "/api/invitations", { role: "nurse", name: "Personne" })).json();
  expect((await administrator.ask("DELETE", `/api/invitations/${invitation.id}`)).statusCode).toBe(200);
  expect((await at.ask("POST", "/api/join/challenge", { link: secretOf(link) })).statusCode).toBe(410);
});

test("a passkey made for one link does not open another", async () => {
  const [one, other] = await Promise.all([1, 2].map(() => administrator.ask("POST", "/api/invitations", { role: "nurse" })));
  const links = [one, other].map((answer) => secretOf(answer?.json().link));
  const { options } = (await at.ask("POST", "/api/join/challenge", { link: links[0], name: "X" })).json();
  const passkey = softAuthenticator().make(options.challenge, place);
  expect((await at.ask("POST", "/api/join", { link: links[1], passkey, device: "x" })).json()).toMatchObject({ code: "sign-in-refused" });
});

test("a passkey signs in; its answer is good once", async () => {
  const passkey = administrator.passkey.sign(await challenge(), place);
  const first = await at.ask("POST", "/api/sign-in/passkey", { passkey });
  expect(first.json().user).toMatchObject({ role: "administrator" });
  expect(first.cookies).toMatchObject([{ httpOnly: true, sameSite: "Strict", secure: true, path: "/" }]);
  expect((await at.ask("POST", "/api/sign-in/passkey", { passkey })).json()).toMatchObject({ code: "sign-in-refused" });
});

test.each([
  { why: "another origin", origin: "https://foot.example.com", domain: place.domain },
  { why: "plain http", origin: "http://foot.example.org", domain: place.domain },
  { why: "another domain", origin: place.origin, domain: "example.org" },
])("an answer given at $why is refused", async (elsewhere) => {
  const passkey = administrator.passkey.sign(await challenge(), elsewhere);
  const answer = await at.ask("POST", "/api/sign-in/passkey", { passkey });
  expect(answer.json()).toMatchObject({ code: "sign-in-refused" });
  expect(answer.cookies).toEqual([]);
});

test("an answer without finger, face or PIN is refused", async () => {
  const passkey = administrator.passkey.sign(await challenge(), place, { verified: false });
  expect((await at.ask("POST", "/api/sign-in/passkey", { passkey })).statusCode).toBe(401);
});

test("an answer to a challenge that is over, or that is not ours, is refused", async () => {
  const late = await challenge();
  at.wait(6);
  for (const signed of [late, Buffer.from(randomUUID()).toString("base64url")]) {
    const passkey = administrator.passkey.sign(signed, place);
    expect((await at.ask("POST", "/api/sign-in/passkey", { passkey })).statusCode).toBe(401);
  }
  await administrator.signIn();
});

test("a passkey that nobody has is refused like any other", async () => {
  const known = administrator.passkey.sign("bm9uZQ", place);
  const unknown = softAuthenticator().sign(await challenge(), place);
  const [one, other] = await Promise.all([known, unknown].map((passkey) => at.ask("POST", "/api/sign-in/passkey", { passkey })));
  expect(one?.json()).toEqual(other?.json());
});

test("a passkey that counts backward is blocked, and stays so", async () => {
  const nurse = await at.member(administrator, "nurse", "Infirmier Copié");
  const far = nurse.passkey.sign(await challenge(), place, { counter: 40 });
  expect((await at.ask("POST", "/api/sign-in/passkey", { passkey: far })).statusCode).toBe(200);
  const copy = nurse.passkey.sign(await challenge(), place, { counter: 12 });
  const answer = await at.ask("POST", "/api/sign-in/passkey", { passkey: copy });
  expect(answer.json()).toMatchObject({ code: "sign-in-refused", sentence: { en: expect.stringContaining("may have been copied") } });
  const again = nurse.passkey.sign(await challenge(), place, { counter: 41 });
  expect((await at.ask("POST", "/api/sign-in/passkey", { passkey: again })).statusCode).toBe(401);
  expect((await auditOf("passkey-blocked")).map(({ detail }) => detail)).toContain(nurse.passkey.id);
});

test("a forged counter without the key blocks nobody's passkey", async () => {
  const nurse = await at.member(administrator, "nurse", "Infirmière Visée");
  await nurse.signIn();
  const forged = { ...softAuthenticator().sign(await challenge(), place, { counter: 0 }), id: nurse.passkey.id, rawId: nurse.passkey.id };
  expect((await at.ask("POST", "/api/sign-in/passkey", { passkey: forged })).statusCode).toBe(401);
  expect((await nurse.signIn()).statusCode).toBe(200);
});

test("a recovery code opens one session, however it is typed, and no second", async () => {
  const [code = ""] = (await at.member(administrator, "nurse", "Infirmière Sans-Clé")).recoveryCodes;
  const first = await at.ask("POST", "/api/sign-in/recovery-code", { code: code.toLowerCase().replaceAll("-", " ") });
  expect(first.json().user).toMatchObject({ name: "Infirmière Sans-Clé" });
  expect((await at.ask("POST", "/api/sign-in/recovery-code", { code })).json()).toMatchObject({ code: "sign-in-refused" });
});

test("guessing codes ends in waiting", async () => {
  const tried = [];
  for (let turn = 0; turn < 12; turn += 1) tried.push(await at.ask("POST", "/api/sign-in/recovery-code", { code: `guess-${turn}` }));
  expect(tried.at(-1)?.json()).toMatchObject({ code: "too-many-tries", sentence: { en: expect.stringMatching(/Wait \d+ minutes/) } });
  at.wait(16);
  expect((await at.ask("POST", "/api/sign-in/recovery-code", { code: "guess" })).json()).toMatchObject({ code: "sign-in-refused" });
  await administrator.signIn();
});

test("a locked session reads and writes nothing until its passkey is shown, and then goes on under a new cookie", async () => {
  await administrator.ask("POST", "/api/session/lock");
  expect((await administrator.ask("GET", "/api/session")).json()).toMatchObject({ locked: true, user: { role: "administrator" } });
  expect((await administrator.ask("GET", "/api/worklist")).json()).toMatchObject({ code: "locked" });
  expect((await administrator.ask("POST", "/api/session/seen")).statusCode).toBe(401);
  expect((await administrator.signIn()).json()).toMatchObject({ locked: false });
  expect((await administrator.ask("GET", "/api/worklist")).statusCode).toBe(200);
  expect((await auditOf("unlock")).length).toBeGreaterThan(0);
});

test.each([
  { minutes: 9, kind: "open" },
  { minutes: 11, kind: "locked" },
  { minutes: 119, kind: "locked" },
  { minutes: 121, kind: "not-signed-in" },
])("$minutes minutes without a hand at it: $kind", async ({ minutes, kind }) => {
  await administrator.signIn();
  at.wait(minutes);
  const answer = await administrator.ask("GET", "/api/worklist");
  expect(answer.statusCode === 200 ? "open" : answer.json().code).toBe(kind);
  await administrator.signIn();
});

test("a session ends with the working day, whoever is at it", async () => {
  await administrator.signIn();
  for (let minute = 0; minute < 12 * 60; minute += 9) {
    expect((await administrator.ask("POST", "/api/session/seen")).statusCode).toBe(200);
    at.wait(9);
  }
  expect((await administrator.ask("POST", "/api/session/seen")).json()).toMatchObject({ code: "not-signed-in" });
  await administrator.signIn();
});

test("who signs in at a screen where somebody else is signed in takes it over, and the other is out", async () => {
  const nurse = await at.member(administrator, "nurse", "Infirmière Relève");
  const { challenge: asked } = (await administrator.ask("POST", "/api/sign-in/challenge")).json();
  const taken = await administrator.ask("POST", "/api/sign-in/passkey", { passkey: nurse.passkey.sign(asked, place) });
  expect(taken.json().user).toMatchObject({ name: "Infirmière Relève" });
  expect((await administrator.ask("GET", "/api/worklist")).statusCode).toBe(401);
  await administrator.signIn();
});

test("one's own sessions are listed and ended", async () => {
  const elsewhere = await at.ask("POST", "/api/sign-in/passkey", { passkey: administrator.passkey.sign(await challenge(), place) });
  const cookie = cookieOf(elsewhere);
  const { sessions } = (await administrator.ask("GET", "/api/account")).json();
  const others = sessions.filter(({ own }: { own: boolean }) => !own);
  for (const { id } of others) expect((await administrator.ask("DELETE", `/api/account/sessions/${id}`)).statusCode).toBe(200);
  expect((await at.app.inject({ url: "/api/worklist", headers: { cookie } })).statusCode).toBe(401);
  expect((await administrator.ask("GET", "/api/account")).json().sessions).toHaveLength(1);
  expect((await administrator.ask("DELETE", `/api/account/sessions/${randomUUID()}`)).statusCode).toBe(404);
});

test("a second passkey is added and the first removed; the last never without codes", async () => {
  const surgeon = await at.member(administrator, "surgeon", "Chirurgien Deux-Clés");
  const second = softAuthenticator();
  at.wait(1);
  const options = (await surgeon.ask("POST", "/api/account/passkeys/challenge")).json();
  expect(options.excludeCredentials).toMatchObject([{ id: surgeon.passkey.id }]);
  const added = await surgeon.ask("POST", "/api/account/passkeys", { passkey: second.make(options.challenge, place), device: "Clé USB" });
  expect(added.json().passkeys.map(({ device }: { device: string }) => device)).toEqual(["Test key", "Clé USB"]);
  await at.database.asAdministrator("DELETE FROM firstray.recovery_code WHERE person_id = $1", [surgeon.id]);
  expect((await surgeon.ask("DELETE", `/api/account/passkeys/${surgeon.passkey.id}`)).statusCode).toBe(200);
  const last = await surgeon.ask("DELETE", `/api/account/passkeys/${second.id}`);
  expect(last.json()).toMatchObject({ code: "invalid", sentence: { en: expect.stringContaining("last passkey") } });
  expect((await surgeon.ask("POST", "/api/account/recovery-codes")).json().recoveryCodes).toHaveLength(10);
  expect((await surgeon.ask("DELETE", `/api/account/passkeys/${second.id}`)).json().passkeys).toEqual([]);
});

test("a screen found open changes nobody's ways in: the passkey is asked for again", async () => {
  await administrator.signIn();
  at.wait(9);
  await administrator.ask("POST", "/api/session/seen");
  at.wait(2);
  for (const url of ["/api/account/passkeys/challenge", "/api/account/recovery-codes"]) {
    expect((await administrator.ask("POST", url)).json()).toMatchObject({ code: "sign-in-again" });
  }
  await administrator.signIn();
  expect((await administrator.ask("POST", "/api/account/passkeys/challenge")).statusCode).toBe(200);
});

test("no secret lies in the store: no link, code, cookie or challenge that is answered", async () => {
  const { link } = (await administrator.ask("POST", "/api/invitations", { role: "nurse" })).json();
  const nurse = await at.member(administrator, "nurse", "Infirmière Secrète");
  const signed = await nurse.signIn();
  const tables = ["sign_in", "passkey", "recovery_code", "invitation", "challenge", "attempt", "audit", "staff"];
  const all: unknown[] = [];
  for (const table of tables) all.push(await at.database.asAdministrator(`SELECT string_agg(x::text, '') AS all FROM firstray.${table} x`));
  const text = JSON.stringify(all);
  for (const secret of [secretOf(link), cookieOf(signed).split("=")[1] ?? "", ...nurse.recoveryCodes]) {
    expect(secret.length).toBeGreaterThan(15);
    expect(text).not.toContain(secret);
  }
});

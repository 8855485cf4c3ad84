import { afterAll, beforeAll, expect, test } from "vitest";
import { engineStartMs } from "../testing/test-engine.ts";
import { ownPage, type TestServer, testServer } from "../testing/test-server.ts";

let demo: TestServer;
let real: TestServer;
beforeAll(async () => {
  demo = await testServer();
  real = await testServer({ demo: false });
}, engineStartMs);
afterAll(() => Promise.all([demo.stop(), real.stop()]));

const signIn = { method: "POST", url: "/api/session", payload: { role: "nurse" } } as const;

test("in the demo a visitor of this computer signs in by role, with a cookie that no script and no other site can use", async () => {
  const answer = await demo.app.inject({ ...signIn, headers: ownPage });
  expect(answer.json()).toMatchObject({ user: { role: "nurse" }, practice: { demo: true } });
  expect(answer.cookies).toMatchObject([{ httpOnly: true, sameSite: "Strict", path: "/" }]);
});

test.each([
  { why: "another host", headers: { ...ownPage, host: "firstray.example.org" } },
  { why: "a proxy", headers: { ...ownPage, "x-forwarded-for": "10.0.0.7" } },
  { why: "a proxy by its standard name", headers: { ...ownPage, forwarded: "for=10.0.0.7" } },
])("not through $why", async ({ headers }) => {
  const answer = await demo.app.inject({ ...signIn, headers });
  expect(answer.statusCode).toBe(403);
  expect(answer.cookies).toEqual([]);
  const session = (await demo.app.inject({ url: "/api/session", headers })).json();
  expect(session).toMatchObject({ user: null, demoRoles: [], notice: { en: expect.any(String), fr: expect.any(String) } });
});

test("a real practice has no roles to click, and says so", async () => {
  expect((await real.app.inject({ ...signIn, headers: ownPage })).statusCode).toBe(403);
  const session = (await real.app.inject({ url: "/api/session", headers: ownPage })).json();
  expect(session).toMatchObject({ user: null, demoRoles: [], locked: false, lockMinutes: 10 });
});

test("a session that has ended stays ended, whoever kept its cookie", async () => {
  const [cookie] = (await demo.app.inject({ ...signIn, headers: ownPage })).cookies;
  const headers = { ...ownPage, cookie: `${cookie?.name}=${cookie?.value}` };
  expect((await demo.app.inject({ url: "/api/session", headers })).json().user).toMatchObject({ role: "nurse" });
  await demo.app.inject({ method: "DELETE", url: "/api/session", headers });
  expect((await demo.app.inject({ url: "/api/session", headers })).json().user).toBeNull();
  expect((await demo.app.inject({ url: "/api/worklist", headers })).statusCode).toBe(401);
});

test("the store keeps no cookie, only its hash", async () => {
  const [cookie] = (await demo.app.inject({ ...signIn, headers: ownPage })).cookies;
  const [row] = await demo.database.asAdministrator<{ all: string }>("SELECT string_agg(sign_in::text, '') AS all FROM firstray.sign_in");
  expect(row?.all).not.toContain(cookie?.value);
});

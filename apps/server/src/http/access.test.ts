import { randomUUID } from "node:crypto";
import type { Role } from "@firstray/record";
import fastify from "fastify";
import { afterAll, beforeAll, expect, test } from "vitest";
import { aCommand, aPatient } from "../testing/commands.ts";
import { uploadForm } from "../testing/film-form.ts";
import { engineStartMs } from "../testing/test-engine.ts";
import { type TestServer, testServer, type Visitor, visitorOf } from "../testing/test-server.ts";
import { commandAccess, routeAccess } from "./access.ts";
import { guard } from "./guard.ts";

let at: TestServer;
const roles: readonly Role[] = ["surgeon", "nurse", "reception", "researcher", "administrator"];
const visitors = new Map<Role, Visitor>();
const nobody = randomUUID();
let nobodySignedIn: Visitor;

beforeAll(async () => {
  at = await testServer();
  nobodySignedIn = visitorOf(at.app);
  for (const role of roles) visitors.set(role, await at.signedInAs(role));
}, engineStartMs);
afterAll(() => at.stop());

function visitor(role: Role): Visitor {
  const known = visitors.get(role);
  if (!known) throw new Error(`every role signs in before the tests, got no ${role}`);
  return known;
}

const named = ["surgeon", "nurse", "reception", "administrator"];
const desk = ["surgeon", "nurse", "reception"];
const clinic = ["surgeon", "nurse"];
const table: readonly {
  readonly route: string;
  readonly may: readonly string[];
  readonly ask: (by: Visitor) => ReturnType<Visitor["get"]>;
}[] = [
  { route: "GET /api/protocol", may: roles, ask: (by) => by.get("/api/protocol") },
  { route: "GET /api/worklist", may: named, ask: (by) => by.get("/api/worklist") },
  { route: "GET /api/daily-head", may: named, ask: (by) => by.get("/api/daily-head") },
  { route: "GET /api/patients", may: named, ask: (by) => by.get("/api/patients") },
  { route: "POST /api/patients", may: desk, ask: (by) => by.post("/api/patients", {}) },
  { route: "GET /api/patients/:patient", may: named, ask: (by) => by.get(`/api/patients/${nobody}`) },
  { route: "POST /api/patients/:patient/commands", may: desk, ask: (by) => by.post(`/api/patients/${nobody}/commands`, {}) },
  {
    route: "POST /api/patients/:patient/wires-of-another",
    may: clinic,
    ask: (by) => by.post(`/api/patients/${nobody}/wires-of-another`, {}),
  },
  {
    route: "GET /api/patients/:patient/operation-preview",
    may: desk,
    ask: (by) => by.get(`/api/patients/${nobody}/operation-preview?on=2027-02-01&feet=left`),
  },
  {
    route: "GET /api/patients/:patient/visit-preview",
    may: desk,
    ask: (by) => by.get(`/api/patients/${nobody}/visit-preview?on=2027-02-01&visits=${nobody}:F2`),
  },
  { route: "GET /api/clinic-days", may: named, ask: (by) => by.get("/api/clinic-days") },
  { route: "POST /api/clinic-days", may: ["surgeon", "administrator"], ask: (by) => by.post("/api/clinic-days", {}) },
  { route: "GET /api/staff", may: named, ask: (by) => by.get("/api/staff") },
  { route: "POST /api/staff/:person/reassignments", may: ["administrator"], ask: (by) => by.post("/api/staff/x/reassignments", {}) },
  { route: "GET /api/staff/members", may: ["administrator"], ask: (by) => by.get("/api/staff/members") },
  { route: "POST /api/staff/:person/deactivation", may: ["administrator"], ask: (by) => by.post("/api/staff/x/deactivation", {}) },
  { route: "POST /api/staff/:person/reactivation", may: ["administrator"], ask: (by) => by.post("/api/staff/x/reactivation", {}) },
  { route: "POST /api/staff/:person/role", may: ["administrator"], ask: (by) => by.post("/api/staff/x/role", {}) },
  { route: "POST /api/invitations", may: ["administrator"], ask: (by) => by.post("/api/invitations", {}) },
  { route: "DELETE /api/invitations/:invitation", may: ["administrator"], ask: (by) => by.delete(`/api/invitations/${nobody}`) },
  { route: "GET /api/patients/:patient/links", may: desk, ask: (by) => by.get(`/api/patients/${nobody}/links`) },
  { route: "POST /api/patients/:patient/links", may: desk, ask: (by) => by.post(`/api/patients/${nobody}/links`, {}) },
  {
    route: "DELETE /api/patients/:patient/links/:link",
    may: desk,
    ask: (by) => by.delete(`/api/patients/${nobody}/links/${nobody}`),
  },
  { route: "POST /api/session/lock", may: roles, ask: (by) => by.post("/api/session/lock", {}) },
  { route: "POST /api/session/seen", may: roles, ask: (by) => by.post("/api/session/seen", {}) },
  { route: "GET /api/account", may: roles, ask: (by) => by.get("/api/account") },
  { route: "POST /api/account/passkeys/challenge", may: roles, ask: (by) => by.post("/api/account/passkeys/challenge", {}) },
  { route: "POST /api/account/passkeys", may: roles, ask: (by) => by.post("/api/account/passkeys", {}) },
  { route: "DELETE /api/account/passkeys/:passkey", may: roles, ask: (by) => by.delete("/api/account/passkeys/x") },
  { route: "POST /api/account/recovery-codes", may: roles, ask: (by) => by.post("/api/account/recovery-codes", {}) },
  { route: "DELETE /api/account/sessions/:session", may: roles, ask: (by) => by.delete(`/api/account/sessions/${nobody}`) },
  {
    route: "POST /api/patients/:patient/films",
    may: clinic,
    ask: (by) => by.upload(`/api/patients/${nobody}/films`, uploadForm(new Uint8Array(3))),
  },
  { route: "GET /api/protocol/versions", may: roles, ask: (by) => by.get("/api/protocol/versions") },
  { route: "GET /api/protocol/versions/:number", may: roles, ask: (by) => by.get("/api/protocol/versions/1") },
  { route: "POST /api/protocol/versions", may: ["surgeon", "administrator"], ask: (by) => by.post("/api/protocol/versions", {}) },
  {
    route: "POST /api/protocol/in-flight",
    may: ["surgeon", "nurse", "administrator"],
    ask: (by) => by.post("/api/protocol/in-flight", {}),
  },
  {
    route: "GET /api/patients/:patient/protocol-difference",
    may: clinic,
    ask: (by) => by.get(`/api/patients/${nobody}/protocol-difference`),
  },
  {
    route: "POST /api/patients/:patient/restriction",
    may: ["surgeon"],
    ask: (by) => by.post(`/api/patients/${nobody}/restriction`, {}),
  },
  {
    route: "POST /api/patients/:patient/break-glass",
    may: ["reception", "administrator"],
    ask: (by) => by.post(`/api/patients/${nobody}/break-glass`, {}),
  },
  { route: "GET /api/patients/:patient/access", may: named, ask: (by) => by.get(`/api/patients/${nobody}/access`) },
  { route: "GET /api/incidents", may: ["surgeon", "administrator"], ask: (by) => by.get("/api/incidents") },
  { route: "GET /api/backup", may: ["surgeon", "administrator"], ask: (by) => by.get("/api/backup") },
  { route: "POST /api/incidents", may: ["surgeon", "administrator"], ask: (by) => by.post("/api/incidents", {}) },
  { route: "GET /api/retention", may: ["surgeon", "administrator"], ask: (by) => by.get("/api/retention") },
  { route: "PUT /api/retention", may: ["surgeon", "administrator"], ask: (by) => by.put("/api/retention", {}) },
  {
    route: "POST /api/patients/:patient/retention-hold",
    may: ["surgeon", "administrator"],
    ask: (by) => by.post(`/api/patients/${nobody}/retention-hold`, {}),
  },
  {
    route: "POST /api/patients/:patient/destruction",
    may: ["surgeon", "administrator"],
    ask: (by) => by.post(`/api/patients/${nobody}/destruction`, {}),
  },
  { route: "GET /api/patients/:patient/communications", may: named, ask: (by) => by.get(`/api/patients/${nobody}/communications`) },
  { route: "POST /api/patients/:patient/communications", may: desk, ask: (by) => by.post(`/api/patients/${nobody}/communications`, {}) },
  { route: "GET /api/broken-glass", may: ["administrator"], ask: (by) => by.get("/api/broken-glass") },
  { route: "GET /api/messages", may: named, ask: (by) => by.get("/api/messages") },
  { route: "GET /api/patients/:patient/messages", may: named, ask: (by) => by.get(`/api/patients/${nobody}/messages`) },
  { route: "POST /api/messages/:message", may: desk, ask: (by) => by.post(`/api/messages/${nobody}`, { answer: "leave" }) },
  { route: "GET /api/films/:film", may: clinic, ask: (by) => by.get(`/api/films/${nobody}`) },
  { route: "GET /api/films/:film/greys", may: clinic, ask: (by) => by.get(`/api/films/${nobody}/greys`) },
  { route: "GET /api/patients/:patient/export", may: ["surgeon", "administrator"], ask: (by) => by.get(`/api/patients/${nobody}/export`) },
  { route: "GET /api/films/:film/plan", may: desk, ask: (by) => by.get(`/api/films/${nobody}/plan`) },
  { route: "PUT /api/films/:film/plan", may: ["surgeon"], ask: (by) => by.put(`/api/films/${nobody}/plan`, {}) },
  { route: "GET /api/plans/:plan", may: desk, ask: (by) => by.get(`/api/plans/${nobody}`) },
  { route: "GET /api/plans/:plan/sheet", may: desk, ask: (by) => by.get(`/api/plans/${nobody}/sheet`) },
  { route: "GET /api/plan-settings", may: clinic, ask: (by) => by.get("/api/plan-settings") },
  { route: "PUT /api/plan-settings", may: ["surgeon"], ask: (by) => by.put("/api/plan-settings", {}) },
  { route: "GET /api/achieved", may: ["surgeon"], ask: (by) => by.get("/api/achieved") },
];
const cases = table.flatMap((row) => roles.map((role) => ({ ...row, role, allowed: row.may.includes(role) })));

test.each(cases)("$route as $role: allowed $allowed", async ({ role, allowed, ask }) => {
  const { statusCode } = await ask(visitor(role));
  expect(statusCode === 403).toBe(!allowed);
  expect(statusCode).not.toBe(401);
  expect(statusCode).toBeLessThan(500);
});

test.each(table)("$route is for nobody who is not signed in", async ({ ask }) => {
  const answer = await ask(nobodySignedIn);
  expect(answer.statusCode).toBe(401);
  expect(answer.json()).toMatchObject({ code: "not-signed-in" });
});

/** What anybody may ask; each of these knows for itself whom it answers. */
const open = [
  "GET /*",
  "GET /api/session",
  "POST /api/session",
  "DELETE /api/session",
  "GET /healthz",
  "GET /metrics",
  "GET /readyz",
  "POST /api/join",
  "POST /api/join/challenge",
  "POST /api/sign-in/challenge",
  "POST /api/sign-in/passkey",
  "POST /api/sign-in/recovery-code",
  "GET /p",
  "GET /p/:link",
  "GET /p/style.css",
  "POST /p/:link",
  "POST /p/close",
];

test("the tables above hold every route that the server has, and no other", () => {
  const { guardedRoutes } = at.app;
  const isOpen = ({ access }: { access: keyof typeof routeAccess }): boolean => routeAccess[access] === "public";
  const named = (routes: typeof guardedRoutes): readonly string[] => routes.map(({ route }) => route).toSorted();
  expect(named(guardedRoutes.filter((route) => !isOpen(route)))).toEqual(table.map(({ route }) => route).toSorted());
  expect(named(guardedRoutes.filter(isOpen))).toEqual(open.toSorted());
  expect(new Set(guardedRoutes.map(({ access }) => access))).toEqual(new Set(Object.keys(routeAccess)));
});

test("a route without a row in the table of access cannot be registered", () => {
  const app = fastify();
  guard(app, at.house);
  expect(() => app.get("/api/everything", async () => "")).toThrow(/row in the table of access/);
});

test.each(["POST", "DELETE"] as const)("%s without the application's own header is refused", async (method) => {
  const answer = await at.app.inject({ method, url: "/api/session", headers: { host: "localhost" }, payload: { role: "nurse" } });
  expect(answer.statusCode).toBe(403);
  expect(answer.cookies).toEqual([]);
});

const commandCases = roles.flatMap((role) =>
  Object.entries(commandAccess).map(([type, may]) => ({ role, type, allowed: may.some((one) => one === role) })),
);

test("what each role may record is what the practice agreed", () => {
  const allowed = (role: Role): readonly string[] => commandCases.filter((one) => one.role === role && one.allowed).map(({ type }) => type);
  expect(allowed("surgeon")).toHaveLength(Object.keys(commandAccess).length);
  expect(Object.keys(commandAccess).filter((type) => !allowed("nurse").includes(type))).toEqual([
    "AdoptProtocolVersion",
    "CalibrateFilm",
    "MeasureFilm",
    "SignPlan",
    "CompareWithPlan",
    "DecideFragment",
  ]);
  expect(allowed("reception")).toEqual([
    ...["RegisterPatient", "ChangePatientDetails", "ScheduleOperation", "RecordOperationNotHeld"],
    ...["ReportRedFlag", "RequestCallBack", "BookVisit", "CancelVisitBooking"],
  ]);
  expect(allowed("researcher")).toEqual([]);
  expect(allowed("administrator")).toEqual([]);
});

test.each(["/api/worklist?show=all", "/api/patients?search=Essai", "/api/patients?search=", "/api/protocol", "/api/session"])(
  "%s tells a researcher nobody's name, number or birth date",
  async (url) => {
    const patient = randomUUID();
    const details = aPatient({ birthDate: "1951-06-17" });
    const command = aCommand({ type: "RegisterPatient", occurredOn: "2027-01-04", payload: details });
    expect((await visitor("reception").post("/api/patients", { patient, command })).statusCode).toBe(201);
    const { body, statusCode } = await visitor("researcher").get(url);
    expect(statusCode).toBe(url.startsWith("/api/worklist") || url.startsWith("/api/patients") ? 403 : 200);
    for (const secret of [details.familyName, details.givenName, details.number, details.birthDate, patient]) {
      expect(body).not.toContain(secret);
    }
    const asked = await visitor("reception").get("/api/patients?search=Essai");
    expect(asked.body).toContain(details.number); // a role that may see it does
  },
);

test("a command that the role may not send is refused before it is read", async () => {
  const patient = randomUUID();
  const command = aCommand({ type: "RegisterPatient", occurredOn: "2027-01-04", payload: aPatient() });
  await visitor("reception").post("/api/patients", { patient, command });
  const death = aCommand({ type: "RecordDeath", occurredOn: "2027-01-04", payload: { source: "x", secondPerson: "y" } });
  const answer = await visitor("reception").post(`/api/patients/${patient}/commands`, { expectedSequence: 1, command: death });
  expect(answer.statusCode).toBe(403);
  expect(answer.json()).toMatchObject({ code: "not-allowed" });
});

import { randomUUID } from "node:crypto";
import type { Role } from "@firstray/record";
import fastify from "fastify";
import { afterAll, beforeAll, expect, test } from "vitest";
import { aCommand, aPatient } from "../testing/commands.ts";
import { uploadForm } from "../testing/film-form.ts";
import { engineStartMs } from "../testing/test-engine.ts";
import { ownPage, type TestServer, testServer, type Visitor } from "../testing/test-server.ts";
import { commandAccess, routeAccess } from "./access.ts";
import { guard } from "./guard.ts";

let at: TestServer;
const roles: readonly Role[] = ["surgeon", "nurse", "reception", "researcher", "administrator"];
const visitors = new Map<Role, Visitor>();
const nobody = randomUUID();

beforeAll(async () => {
  at = await testServer();
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
  readonly ask: (by: Visitor) => Promise<{ statusCode: number }>;
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
  { route: "GET /api/clinic-days", may: named, ask: (by) => by.get("/api/clinic-days") },
  { route: "POST /api/clinic-days", may: ["surgeon", "administrator"], ask: (by) => by.post("/api/clinic-days", {}) },
  { route: "GET /api/staff", may: named, ask: (by) => by.get("/api/staff") },
  { route: "POST /api/staff/:person/reassignments", may: ["administrator"], ask: (by) => by.post("/api/staff/x/reassignments", {}) },
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
  { route: "GET /api/messages", may: named, ask: (by) => by.get("/api/messages") },
  { route: "GET /api/patients/:patient/messages", may: named, ask: (by) => by.get(`/api/patients/${nobody}/messages`) },
  { route: "POST /api/messages/:message", may: desk, ask: (by) => by.post(`/api/messages/${nobody}`, { answer: "leave" }) },
  { route: "GET /api/films/:film", may: clinic, ask: (by) => by.get(`/api/films/${nobody}`) },
  { route: "GET /api/films/:film/greys", may: clinic, ask: (by) => by.get(`/api/films/${nobody}/greys`) },
];
const cases = table.flatMap((row) => roles.map((role) => ({ ...row, role, allowed: row.may.includes(role) })));

test.each(cases)("$route as $role: allowed $allowed", async ({ role, allowed, ask }) => {
  const { statusCode } = await ask(visitor(role));
  expect(statusCode === 403).toBe(!allowed);
  expect(statusCode).not.toBe(401);
  expect(statusCode).toBeLessThan(500);
});

const routes = [
  ["GET", "/api/protocol"],
  ["GET", "/api/worklist"],
  ["GET", "/api/daily-head"],
  ["GET", "/api/patients"],
  ["POST", "/api/patients"],
  ["GET", `/api/patients/${nobody}`],
  ["GET", `/api/patients/${nobody}/messages`],
  ["GET", "/api/messages"],
  ["POST", `/api/messages/${nobody}`],
  ["POST", `/api/patients/${nobody}/commands`],
  ["POST", `/api/patients/${nobody}/wires-of-another`],
  ["GET", `/api/patients/${nobody}/operation-preview`],
  ["GET", "/api/clinic-days"],
  ["POST", "/api/clinic-days"],
  ["GET", "/api/staff"],
  ["POST", "/api/staff/x/reassignments"],
  ["POST", `/api/patients/${nobody}/films`],
  ["GET", "/api/protocol/versions"],
  ["GET", "/api/protocol/versions/1"],
  ["POST", "/api/protocol/versions"],
  ["POST", "/api/protocol/in-flight"],
  ["GET", `/api/patients/${nobody}/protocol-difference`],
  ["GET", `/api/films/${nobody}`],
  ["GET", `/api/films/${nobody}/greys`],
] as const;

test.each(routes)("%s %s is for nobody who is not signed in", async (method, url) => {
  const answer = await at.app.inject({ method, url, headers: ownPage });
  expect(answer.statusCode).toBe(401);
  expect(answer.json()).toMatchObject({ code: "not-signed-in" });
});

test("the table above holds every route that is not public", () => {
  expect(table).toHaveLength(Object.values(routeAccess).filter((access) => access !== "public").length);
  expect(routes).toHaveLength(table.length);
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
    "DecideFragment",
  ]);
  expect(allowed("reception")).toEqual([
    ...["RegisterPatient", "ChangePatientDetails", "ScheduleOperation", "RecordOperationNotHeld"],
    ...["ReportRedFlag", "RequestCallBack"],
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

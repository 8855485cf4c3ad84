import { randomUUID } from "node:crypto";
import type { SentCommand, WorklistReply } from "@firstray/contract";
import type { PatientDetails } from "@firstray/record";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { aCommand, aPatient } from "../testing/commands.ts";
import { engineStartMs } from "../testing/test-engine.ts";
import { type TestServer, testServer, type Visitor } from "../testing/test-server.ts";

const operatedOn = "2027-01-04";
let at: TestServer;
let surgeon: Visitor;
const charts = { helene: "", gaston: "", old: "" };

async function operated(details: Partial<PatientDetails>): Promise<string> {
  const [patient, episode, operation] = [randomUUID(), randomUUID(), randomUUID()];
  const command = aCommand({ type: "RegisterPatient", occurredOn: operatedOn, payload: aPatient(details) });
  expect((await surgeon.post("/api/patients", { patient, command })).statusCode).toBe(201);
  const feet = [{ foot: "left", episode }] as const;
  await send(patient, 1, { type: "OpenEpisode", occurredOn: operatedOn, payload: { episode, foot: "left", protocolVersion: 1 } });
  await send(patient, 2, { type: "ScheduleOperation", occurredOn: operatedOn, payload: { operation, on: operatedOn, feet: [...feet] } });
  await send(patient, 3, {
    type: "RecordOperationHeld",
    occurredOn: operatedOn,
    payload: { operation, feet: [{ foot: "left", episode, wires: 1 }] },
  });
  return patient;
}

async function send(patient: string, expectedSequence: number, entry: Parameters<typeof aCommand>[0]): Promise<void> {
  const command: SentCommand = aCommand(entry);
  const answer = await surgeon.post(`/api/patients/${patient}/commands`, { expectedSequence, command });
  if (answer.statusCode !== 201) throw new Error(`a command of this course must be taken, got ${answer.body}`);
}

async function list(query: Record<string, string>): Promise<WorklistReply> {
  return (await surgeon.get(`/api/worklist?${new URLSearchParams({ show: "all", ...query })}`)).json<WorklistReply>();
}
const whose = ({ items }: WorklistReply): ReadonlySet<string> => new Set(items.map(({ patient }) => patient.id));

beforeAll(async () => {
  at = await testServer();
  at.goTo(operatedOn);
  surgeon = await at.signedInAs("surgeon");
  charts.helene = await operated({ familyName: "Desrosiers-Essai", givenName: "Hélène", number: "F-1042" });
  charts.gaston = await operated({ familyName: "Exemple", givenName: "Gaston", number: "F-2000" });
  charts.old = await operated({ familyName: "Ancien", givenName: "Nom", number: "F-3000" });
  const into = { into: charts.gaston, secondPerson: "Paul Example" };
  await send(charts.old, 5, { type: "MergeChart", occurredOn: operatedOn, reason: "registered twice", payload: into });
}, engineStartMs);
afterAll(() => at.stop());

describe("a search of the list", () => {
  test.each([
    { search: "helene", found: ["helene"] },
    { search: "ESSAI hél", found: ["helene"] },
    { search: "rosiers", found: ["helene"] },
    { search: "f1042", found: ["helene"] },
    { search: "F-1042", found: ["helene"] },
    { search: "hélène 2000", found: [] },
    { search: "gaston", found: ["gaston", "old"] },
    { search: "ancien", found: ["old"] },
    { search: "%_", found: ["helene", "gaston", "old"] },
    { search: "tremblay", found: [] },
  ] as const)("“$search” finds what is owed to $found, a merged chart by either name", async ({ search, found }) => {
    expect(whose(await list({ search }))).toEqual(new Set(found.map((name) => charts[name])));
  });
});

test.each(["wire-removal", "visit", "films", "call-back"])("only %s, and all of it", async (kind) => {
  const everything = (await list({})).items.filter((item) => item.kind === kind).map(({ key }) => key);
  expect((await list({ kind })).items.map(({ key }) => key)).toEqual(everything);
});

test("by owner: the roles share the list out between them, and nobody else has any", async () => {
  const all = (await list({})).items;
  const [nurse, surgeons] = [(await list({ owner: "role:nurse" })).items, (await list({ owner: "role:surgeon" })).items];
  expect(nurse.every(({ ownedBy }) => ownedBy.kind === "role" && ownedBy.role === "nurse")).toBe(true);
  expect([nurse.length > 0, surgeons.length > 0, nurse.length + surgeons.length]).toEqual([true, true, all.length]);
  expect((await list({ owner: "person:nobody" })).items).toEqual([]);
});

test("filters narrow together", async () => {
  const { items } = await list({ kind: "wire-removal", search: "exemple", show: "all" });
  expect(items.map(({ patient }) => patient.id).sort()).toEqual([charts.gaston, charts.old].sort());
});

test.each<Record<string, string>>([{}, { search: "exemple" }, { kind: "visit" }, { owner: "role:nurse", search: "helene" }])(
  "pages of %o, put together, are the list: nothing lost, nothing twice",
  async (query) => {
    const whole = (await list({ ...query, size: "500" })).items.map(({ key }) => key);
    const pages: string[] = [];
    let next: string | undefined;
    do {
      const page = await list({ ...query, size: "3", ...(next !== undefined && { after: next }) });
      pages.push(...page.items.map(({ key }) => key));
      next = page.next;
    } while (next !== undefined);
    expect(pages).toEqual(whole);
    expect(whole.length).toBeGreaterThan(3);
  },
);

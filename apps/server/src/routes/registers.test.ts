import { randomUUID } from "node:crypto";
import type { CommunicationsReply, IncidentsReply } from "@firstray/contract";
import { afterAll, beforeAll, expect, test } from "vitest";
import { aCommand, aPatient } from "../testing/commands.ts";
import { type TestServer, testServer, type Visitor } from "../testing/test-server.ts";

let at: TestServer;
let surgeon: Visitor;
let administrator: Visitor;
beforeAll(async () => {
  at = await testServer({ demo: true });
  surgeon = await at.signedInAs("surgeon");
  administrator = await at.signedInAs("administrator");
});
afterAll(() => at.stop());

const incident = {
  information: "Name and chart number of one invented patient",
  circumstances: "A day’s page was left at the printer",
  occurred: "the afternoon of 4 January 2027",
  knownOn: "2027-01-03",
  persons: 1,
  seriousRisk: false,
  reasoning: "No diagnosis on the page; found within the practice",
  notices: "None: no serious risk",
  measures: "The page was destroyed; the printer asks for a code now",
};

test("H92: an incident is entered with its eight fields, changed by a next revision, and never overwritten by somebody who saw an older one", async () => {
  const id = randomUUID();
  const send = (revision: number, content: object) => administrator.post("/api/incidents", { id, revision, content });
  expect((await send(1, incident)).statusCode).toBe(201);
  expect((await send(1, { ...incident, persons: 9 })).json()).toMatchObject({ code: "conflict" });
  expect((await send(3, incident)).json()).toMatchObject({ code: "conflict" });
  expect((await send(2, { ...incident, persons: 2 })).statusCode).toBe(201);
  const { entries }: IncidentsReply = (await surgeon.get("/api/incidents")).json();
  expect(entries.filter((entry) => entry.id === id)).toMatchObject([
    {
      ...{ revision: 2, content: { persons: 2, knownOn: "2027-01-03" }, actor: { role: "administrator" } },
      earlier: [{ revision: 1, content: { persons: 1 }, actor: { role: "administrator" }, at: "2027-01-04T15:00:00Z" }],
    },
  ]);
});

test("an incident that is sent again because the answer was lost is one, and somebody else’s of the same id is refused", async () => {
  const entry = { id: randomUUID(), revision: 1, content: incident };
  expect((await administrator.post("/api/incidents", entry)).statusCode).toBe(201);
  const again: IncidentsReply = (await administrator.post("/api/incidents", entry)).json();
  expect(again.entries.filter(({ id }) => id === entry.id)).toMatchObject([{ revision: 1, earlier: [] }]);
  expect((await surgeon.post("/api/incidents", entry)).json()).toMatchObject({ code: "conflict" });
});

test.each(["knownOn", "commissionNoticeOn", "personsNoticeOn"])("no incident has a day to come as its %s", async (field) => {
  const answer = await administrator.post("/api/incidents", {
    ...{ id: randomUUID(), revision: 1, content: { ...incident, [field]: "2027-01-05" } },
  });
  expect(answer.statusCode).toBe(422);
  expect(answer.json().fields).toMatchObject([{ path: `content.${field}`, sentence: { fr: expect.stringContaining("pas encore venu") } }]);
});

test.each(["information", "circumstances", "occurred", "knownOn", "reasoning", "notices", "measures"])(
  "an incident without %s is not one",
  async (field) => {
    const answer = await administrator.post("/api/incidents", { id: randomUUID(), revision: 1, content: { ...incident, [field]: "" } });
    expect(answer.statusCode).toBe(422);
    expect(JSON.stringify(answer.json().fields)).toContain(field);
  },
);

test("what was communicated of a patient stands in that patient's register alone, and the reading is audited", async () => {
  const [patient, another] = [randomUUID(), randomUUID()];
  for (const one of [patient, another]) {
    const command = aCommand({ type: "RegisterPatient", occurredOn: "2027-01-04", payload: aPatient() });
    expect((await surgeon.post("/api/patients", { patient: one, command })).statusCode).toBe(201);
  }
  const content = { on: "2027-01-04", recipient: "Family doctor", information: "Operation note", purpose: "follow-up", basis: "consent" };
  const answer = await surgeon.post(`/api/patients/${patient}/communications`, { id: randomUUID(), revision: 1, content });
  expect(answer.statusCode).toBe(201);
  const read = async (one: string): Promise<CommunicationsReply> => (await surgeon.get(`/api/patients/${one}/communications`)).json();
  expect((await read(patient)).entries).toMatchObject([{ content, actor: { role: "surgeon" } }]);
  expect((await read(another)).entries).toEqual([]);
  const seen = (await surgeon.get(`/api/patients/${patient}/access`))
    .json()
    .entries.map((entry: { title: { en: string } }) => entry.title.en);
  expect(seen).toContain("Communication entered in the register");
});

import { randomUUID } from "node:crypto";
import type { CommandReply, InFlightReply, PatientReply, ProtocolDifferenceReply, SentCommand, WorklistReply } from "@firstray/contract";
import { type PartValue, type Protocol, protocolV1, withProtocolPart } from "@firstray/pathway";
import type { Event } from "@firstray/record";
import { afterAll, beforeAll, expect, test } from "vitest";
import { checkRecords } from "./record/check-records.ts";
import { appendEvents } from "./store/append-events.ts";
import { inPractice } from "./store/in-practice.ts";
import { aCommand, aPatient } from "./testing/commands.ts";
import { engineStartMs } from "./testing/test-engine.ts";
import { type TestServer, testServer, type Visitor } from "./testing/test-server.ts";

let at: TestServer;
let surgeon: Visitor;
let administrator: Visitor;
let sequence = 0;
const patient = randomUUID();
const episode = randomUUID();
const operation = randomUUID();
const aWeekLater: PartValue = { kind: "wire-windows", windows: { opensDay: 32, dueDay: 35, lateDay: 39, escalatesDay: 43 } };
const second = withProtocolPart(protocolV1, "wireRemoval.windows", aWeekLater);

beforeAll(async () => {
  at = await testServer();
  at.goTo("2027-01-11");
  surgeon = await at.signedInAs("surgeon");
  administrator = await at.signedInAs("administrator");
  const command = aCommand({ type: "RegisterPatient", occurredOn: "2027-01-11", payload: aPatient() });
  sequence = (await surgeon.post("/api/patients", { patient, command })).json<CommandReply>().sequence;
  const feet = [{ foot: "left" as const, episode }];
  await send({ type: "OpenEpisode", occurredOn: "2027-01-11", payload: { episode, foot: "left", protocolVersion: 1 } });
  await send({ type: "ScheduleOperation", occurredOn: "2027-01-11", payload: { operation, on: "2027-01-11", feet } });
  const held = feet.map((foot) => ({ ...foot, wires: 1 }));
  await send({ type: "RecordOperationHeld", occurredOn: "2027-01-11", payload: { operation, feet: held } });
}, engineStartMs);
afterAll(() => at.stop());

async function send(entry: Parameters<typeof aCommand>[0], confirmed = true): Promise<void> {
  const command = { ...aCommand(entry), confirmed } as SentCommand;
  const answer = await surgeon.post(`/api/patients/${patient}/commands`, { expectedSequence: sequence, command });
  expect(answer.statusCode, answer.body).toBe(201);
  sequence = answer.json<CommandReply>().sequence;
}

const record = async (): Promise<PatientReply> => (await surgeon.get(`/api/patients/${patient}`)).json<PatientReply>();
const wireDue = async (): Promise<string | undefined> => (await record()).obligations.find(({ kind }) => kind === "wire-removal")?.dueOn;
const difference = async (version: number) =>
  surgeon.get(`/api/patients/${patient}/protocol-difference?episode=${episode}&version=${version}`);

test("before anybody changes it, the built-in version is in force", async () => {
  expect((await surgeon.get("/api/protocol")).json<Protocol>()).toEqual(JSON.parse(JSON.stringify(protocolV1)));
  expect((await surgeon.get("/api/protocol/versions")).json()).toEqual({ versions: [{ number: 1 }] });
  expect((await surgeon.get("/api/protocol/versions/2")).statusCode).toBe(404);
});

test("a draft is held against every running episode, and changes nothing", async () => {
  const answer = await administrator.post("/api/protocol/in-flight", { content: second });
  expect(answer.statusCode, answer.body).toBe(200);
  expect(answer.json<InFlightReply>()).toMatchObject({
    examined: 1,
    more: false,
    unreadable: 0,
    episodes: [
      {
        patient: { id: patient },
        episode,
        foot: "left",
        follows: 1,
        moved: [{ key: `wire-removal:${operation}/left/1`, before: { dueOn: "2027-02-08" }, after: { dueOn: "2027-02-15" } }],
      },
    ],
  });
  expect(await wireDue()).toBe("2027-02-08");
});

test.each([
  { what: "nothing", content: null, path: "" },
  {
    what: "a wire taken out after six weeks",
    content: withProtocolPart(protocolV1, "wireRemoval.windows", {
      kind: "wire-windows",
      windows: { opensDay: 40, dueDay: 43, lateDay: 44, escalatesDay: 45 },
    }),
    path: "wireRemoval.windows",
  },
  {
    what: "French left out",
    content: withProtocolPart(protocolV1, "care.0.title", { kind: "text", text: { en: "x", fr: "" } }),
    path: "care.0.title.fr",
  },
])("$what is no protocol, and the field is named", async ({ content, path }) => {
  const answer = await administrator.post("/api/protocol/versions", { basedOn: 1, content, reason: "test" });
  expect(answer.statusCode).toBe(422);
  expect(answer.json()).toMatchObject({ code: "invalid", fields: [{ path }] });
});

test("the same again is no new version", async () => {
  const answer = await administrator.post("/api/protocol/versions", { basedOn: 1, content: protocolV1, reason: "none" });
  expect(answer.json()).toMatchObject({ status: 422, code: "invalid" });
});

test("a new version is saved with its reason; of two at once the second is told", async () => {
  const body = { basedOn: 1, content: second, reason: "Our surgeon keeps the wire five weeks." };
  const answers = await Promise.all([administrator.post("/api/protocol/versions", body), surgeon.post("/api/protocol/versions", body)]);
  expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([201, 409]);
  expect((await surgeon.get("/api/protocol")).json<Protocol>()).toMatchObject({ version: 2, wireRemoval: { windows: { dueDay: 35 } } });
  const { versions } = (await surgeon.get("/api/protocol/versions")).json();
  expect(versions).toEqual([{ number: 2, author: expect.any(String), at: expect.any(String), reason: body.reason }, { number: 1 }]);
  expect((await surgeon.post("/api/protocol/versions", body)).statusCode).toBe(409);
});

test("a running episode stays where it is, and shows what the new version would change", async () => {
  expect(await wireDue()).toBe("2027-02-08");
  expect((await difference(2)).json<ProtocolDifferenceReply>()).toMatchObject({
    from: 1,
    to: 2,
    changes: [{ item: "R3", aspect: "window" }],
    obligations: [{ foot: "left", before: { dueOn: "2027-02-08" }, after: { dueOn: "2027-02-15" } }],
    activities: [{ before: { activity: "dorsiflexion-exercises", from: "2027-02-08" }, after: { from: "2027-02-15" } }],
    messages: expect.arrayContaining([
      expect.objectContaining({
        step: "late",
        to: "staff",
        before: expect.objectContaining({ notBefore: "2027-02-12" }),
        after: expect.objectContaining({ notBefore: "2027-02-19" }),
      }),
    ]),
  });
  expect((await difference(3)).statusCode).toBe(404);
});

test("a version that the practice does not have cannot be adopted, nor an old one followed by a new episode", async () => {
  const opening = aCommand({
    type: "OpenEpisode",
    occurredOn: "2027-01-11",
    payload: { episode: randomUUID(), foot: "right", protocolVersion: 1 },
  });
  const adopting = aCommand({ type: "AdoptProtocolVersion", occurredOn: "2027-01-11", payload: { episode, version: 3 } });
  for (const command of [opening, adopting]) {
    const answer = await surgeon.post(`/api/patients/${patient}/commands`, { expectedSequence: sequence, command });
    expect(answer.json()).toMatchObject({ status: 422, code: "protocol-version" });
  }
});

test("a person moves it there: the worklist follows, and the history says who", async () => {
  await send({ type: "AdoptProtocolVersion", occurredOn: "2027-01-11", payload: { episode, version: 2 } });
  expect(await wireDue()).toBe("2027-02-15");
  const onDay35 = (await surgeon.get("/api/worklist?on=2027-02-15")).json<WorklistReply>().items;
  expect(onDay35.find(({ kind }) => kind === "wire-removal")).toMatchObject({ dueOn: "2027-02-15", standing: "open" });
  const { history, episodes } = await record();
  expect(history.at(-1)).toMatchObject({ type: "ProtocolVersionAdopted", actor: { kind: "staff", role: "surgeon" } });
  expect(episodes).toMatchObject([{ protocolVersion: 2 }]);
  expect((await administrator.post("/api/protocol/in-flight", { content: second })).json()).toMatchObject({ examined: 1, episodes: [] });
});

test("forgotten wire: a record that follows a version nobody has is unreadable and shown first, never read by another version", async () => {
  const { store } = at.house;
  const someone = randomUUID();
  const registration = aCommand({ type: "RegisterPatient", occurredOn: "2027-01-11", payload: aPatient() });
  expect((await surgeon.post("/api/patients", { patient: someone, command: registration })).statusCode).toBe(201);
  const opened: Event = {
    ...{ id: randomUUID(), type: "EpisodeOpened", version: 1, occurredOn: "2027-01-11", recordedAt: "2027-01-11T15:00:00Z" },
    ...{ actor: { kind: "system", name: "test" }, payload: { episode: randomUUID(), foot: "left", protocolVersion: 7 } },
  };
  const command = randomUUID();
  await inPractice(store, async (transaction) =>
    appendEvents(transaction, store.practice, { patient: someone, after: 1, command, events: [opened] }),
  );
  const answer = await surgeon.get(`/api/patients/${someone}`);
  expect([answer.statusCode, answer.body.includes(opened.id)]).toEqual([500, false]);
  await checkRecords(store, new AbortController().signal);
  const { unreadable } = (await surgeon.get("/api/worklist")).json<WorklistReply>();
  expect(unreadable).toMatchObject([{ patient: someone, sentence: { en: expect.stringContaining("version 7") } }]);
});

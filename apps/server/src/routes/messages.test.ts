import type { MessageReply, MessagesReply } from "@firstray/contract";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import type { Carried } from "../outbox/message-carrier.ts";
import type { Post } from "../outbox/post.ts";
import { runOutboxOnce } from "../outbox/run-outbox-once.ts";
import { type MessageCourse, operatedPatient } from "../testing/message-course.ts";
import { engineStartMs } from "../testing/test-engine.ts";
import { type TestServer, testServer, type Visitor } from "../testing/test-server.ts";

let at: TestServer;
/** Signs in for each request: a session ends before the next day of a course. */
const nurse: Pick<Visitor, "get" | "post"> = {
  get: async (url) => (await at.signedInAs("nurse")).get(url),
  post: async (url, payload) => (await at.signedInAs("nurse")).post(url, payload),
};
let answer: Carried = { kind: "accepted", receipt: "250 taken" };
let carried: string[] = [];
const post: Post = {
  carrier: {
    email: async ({ to }) => {
      carried.push(to);
      return answer;
    },
  },
};

beforeAll(async () => {
  at = await testServer();
}, engineStartMs);
beforeEach(async () => {
  carried = [];
  await at.database.asAdministrator("DELETE FROM firstray.outbox");
  await at.database.asAdministrator("UPDATE firstray.patient SET messages_planned = 2");
});
afterAll(() => at.stop());

const round = (): Promise<number> => runOutboxOnce(at.house, post, new AbortController().signal);
const inQuestion = async (): Promise<MessagesReply> => (await nurse.get("/api/messages")).json();

async function afterRound(came: Carried): Promise<{ readonly course: MessageCourse; readonly message: MessageReply }> {
  const course = await operatedPatient(at, { email: "aline@example.org", language: "en" });
  at.goTo("2027-01-13");
  answer = came;
  await round();
  answer = { kind: "accepted", receipt: "250 taken" };
  const { messages } = await inQuestion();
  const [message] = messages;
  if (!message || messages.length > 1) throw new Error(`one message in question was expected, got ${messages.length}`);
  return { course, message };
}

test("a patient's page shows what is planned, with its words, and what was sent, with its receipt", async () => {
  const course = await operatedPatient(at, { email: "aline@example.org", language: "en" });
  at.goTo("2027-01-13");
  await round();
  const { messages, post: ways } = (await nurse.get(`/api/patients/${course.patient}/messages`)).json<MessagesReply>();
  const toPatient = messages.filter(({ to }) => to.kind === "patient");
  expect(toPatient[0]).toMatchObject({ state: "waiting", step: "past-due", about: [{ en: "Visit, one week" }] });
  expect(toPatient.find(({ state }) => state === "sent")).toMatchObject({
    ...{ step: "reminder", to: { by: "email", address: "aline@example.org" }, outcome: { kind: "accepted", detail: "250 taken" } },
    words: { subject: "A message from your clinic", text: expect.stringContaining("16 January 2027") },
  });
  expect(ways).toEqual({ ways: { email: false, sms: false, staff: false }, lastRanAt: "2027-01-13T15:00:00.000Z" });
});

test("nobody knows: it is asked about; said to be sent, it is never sent again", async () => {
  const { course, message } = await afterRound({ kind: "unknown", reason: "cut off" });
  expect(message).toMatchObject({ state: "unknown", outcome: { detail: "cut off" }, patient: { id: course.patient } });
  expect((await nurse.post(`/api/messages/${message.id}`, { answer: "sent" })).statusCode).toBe(204);
  expect(await round()).toBe(0);
  expect((await inQuestion()).messages).toEqual([]);
  expect((await course.rows()).find(({ id }) => id === message.id)).toMatchObject({
    state: "sent",
    outcome: { kind: "said-sent", by: expect.any(String) },
  });
});

test("nobody knows: sent again on a person's word, once", async () => {
  const { message } = await afterRound({ kind: "unknown", reason: "cut off" });
  expect((await nurse.post(`/api/messages/${message.id}`, { answer: "send-again" })).statusCode).toBe(204);
  expect([await round(), await round()]).toEqual([1, 0]);
  expect(carried).toEqual(["aline@example.org", "aline@example.org"]);
  const twice = await nurse.post(`/api/messages/${message.id}`, { answer: "send-again" });
  expect([twice.statusCode, twice.json().code]).toEqual([409, "conflict"]);
});

test("sent again is still looked at: a visit held meanwhile is not reminded of", async () => {
  const { course, message } = await afterRound({ kind: "unknown", reason: "cut off" });
  await nurse.post(`/api/messages/${message.id}`, { answer: "send-again" });
  await course.record("2027-01-14", {
    type: "RecordVisit",
    payload: { visits: [{ item: "F1", foot: "left", episode: course.episode }], withSurgeon: true },
  });
  expect(await round()).toBe(0);
});

test("refused for good: a corrected address sends it; left alone it stays left", async () => {
  const { course, message } = await afterRound({ kind: "refused", reason: "550 no such mailbox", lasting: true });
  expect(message).toMatchObject({ state: "failed", outcome: { detail: "550 no such mailbox" } });
  expect(await round()).toBe(0);
  await course.record("2027-01-13", { type: "ChangePatientDetails", payload: { email: "right@example.org" } });
  expect(await round()).toBe(1);
  expect(carried).toEqual(["aline@example.org", "right@example.org"]);
  const left = await afterRound({ kind: "refused", reason: "550 no", lasting: true });
  await nurse.post(`/api/messages/${left.message.id}`, { answer: "leave" });
  await left.course.record("2027-01-13", {
    type: "OpenEpisode",
    payload: { episode: crypto.randomUUID(), foot: "right", protocolVersion: 1 },
  });
  expect(await round()).toBe(0);
});

test("too late is too late: it cannot be sent again, only left", async () => {
  const { message } = await afterRound({ kind: "refused", reason: "550 no", lasting: true });
  at.goTo("2027-01-18");
  const late = await nurse.post(`/api/messages/${message.id}`, { answer: "send-again" });
  expect([late.statusCode, late.json().sentence.en]).toEqual([422, expect.stringContaining("too late")]);
  expect((await nurse.post(`/api/messages/${message.id}`, { answer: "leave" })).statusCode).toBe(204);
});

test("a message that is not there is not found", async () => {
  expect((await nurse.post(`/api/messages/${crypto.randomUUID()}`, { answer: "leave" })).statusCode).toBe(404);
});

test("the worklist says when messages were last looked through", async () => {
  at.goTo("2027-01-15");
  await round();
  expect((await nurse.get("/api/worklist")).json()).toMatchObject({ scheduler: { lastRanAt: "2027-01-15T15:00:00.000Z", inQuestion: 0 } });
});

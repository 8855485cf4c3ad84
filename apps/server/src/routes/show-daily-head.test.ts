import type { DailyHeadReply, PatientReply, WorklistReply } from "@firstray/contract";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type MessageCourse, operatedPatient } from "../testing/message-course.ts";
import { engineStartMs } from "../testing/test-engine.ts";
import { type TestServer, testServer, type Visitor } from "../testing/test-server.ts";

let at: TestServer;
let course: MessageCourse;
let nurse: Visitor;

/** Operated on 2027-01-11, one wire in the left foot; nobody comes back. */
beforeAll(async () => {
  at = await testServer();
  course = await operatedPatient(at, { familyName: "Exemple", givenName: "Aline" });
  nurse = await at.signedInAs("nurse");
}, engineStartMs);
afterAll(() => at.stop());

const headOn = async (on: string): Promise<DailyHeadReply> => {
  const answer = await nurse.get(`/api/daily-head?on=${on}`);
  expect(answer.statusCode, answer.body).toBe(200);
  return answer.json<DailyHeadReply>();
};
const kindsOf = (lines: DailyHeadReply["late"]): readonly string[] => lines.map(({ kind, protocolItem }) => `${kind} ${protocolItem}`);

test.each([
  { on: "2027-01-12", standing: "upcoming" },
  { on: "2027-02-08", standing: "open" },
  { on: "2027-02-12", standing: "late" },
  { on: "2027-02-16", standing: "escalated" },
])("on $on the wire is $standing: whose, which foot, since when, due when", async ({ on, standing }) => {
  const { wires, counts } = await headOn(on);
  expect(wires).toMatchObject([
    { foot: "left", since: "2027-01-11", dueOn: "2027-02-08", standing, patient: { id: course.patient, familyName: "Exemple" } },
  ]);
  expect(counts.wiresIn).toBe(1);
});

test("what is due on the day, what is late and what is escalated stand apart, wires in none of them", async () => {
  const { dueToday, late, escalated, counts } = await headOn("2027-02-08");
  expect(kindsOf(dueToday)).toEqual(expect.arrayContaining(["visit F2", "films F2"]));
  expect(kindsOf([...dueToday, ...late, ...escalated])).not.toContain("wire-removal R3");
  expect(counts.dueToday).toBe(dueToday.length + 1);
  expect(kindsOf(escalated)).toContain("visit F1");
});

test("it carries the end of the chain, and that nothing has looked through the messages yet", async () => {
  const [end] = await at.database.asAdministrator("SELECT position, encode(row_hash, 'hex') AS hash FROM firstray.chain_head");
  const { chain, scheduler, more, on } = await headOn("2027-02-08");
  expect(chain).toEqual({ position: Number(end?.["position"]), hash: end?.["hash"] });
  expect([scheduler.lastRanAt, more, on]).toEqual([undefined, false, "2027-02-08"]);
});

test("who looked at whose day is in the audit", async () => {
  const rows = await at.database.asAdministrator(
    "SELECT DISTINCT actor ->> 'role' AS role FROM firstray.audit WHERE action = 'daily-head' AND patients @> ARRAY[$1::uuid]",
    [course.patient],
  );
  expect(rows).toEqual([{ role: "nurse" }]);
});

test("only what is overdue is listed when that is asked for", async () => {
  const { items, next } = (await nurse.get("/api/worklist?on=2027-01-20&show=overdue")).json<WorklistReply>();
  expect(items.every(({ dueOn }) => dueOn < "2027-01-20")).toBe(true);
  expect([items.length > 0, next]).toEqual([true, undefined]);
});

test.each([
  { on: "2027-02-04", proposed: undefined },
  { on: "2027-02-05", proposed: "2027-02-05" },
])("on $on the one-week visit that nobody held proposes its waiver: $proposed", async ({ on, proposed }) => {
  at.goTo(on);
  const visitor = await at.signedInAs("nurse");
  const { items } = (await visitor.get("/api/worklist?show=overdue")).json<WorklistReply>();
  const isFirstVisit = ({ kind, protocolItem }: WorklistReply["items"][number]): boolean => kind === "visit" && protocolItem === "F1";
  expect(items.find(isFirstVisit)).toMatchObject({ waivable: true, standing: "escalated" });
  expect(items.find(isFirstVisit)?.waiverProposed).toBe(proposed);
  const { obligations } = (await visitor.get(`/api/patients/${course.patient}`)).json<PatientReply>();
  const visit = obligations.find(({ kind, protocolItem }) => kind === "visit" && protocolItem === "F1");
  expect([visit?.waiverProposed, visit?.settled]).toEqual([proposed, undefined]);
});

test("the worklist comes in pages, each audited for its own patients; what is no page is refused with a sentence", async () => {
  const nurse = await at.signedInAs("nurse");
  const whole = (await nurse.get("/api/worklist?show=all&size=500")).json<WorklistReply>();
  const first = (await nurse.get("/api/worklist?show=all&size=1")).json<WorklistReply>();
  const rest = (await nurse.get(`/api/worklist?show=all&after=${encodeURIComponent(first.next ?? "")}`)).json<WorklistReply>();
  expect([...first.items, ...rest.items]).toEqual(whole.items);
  const [seen] = await at.database.asAdministrator(
    "SELECT patients FROM firstray.audit WHERE action = 'worklist' ORDER BY id DESC LIMIT 1",
  );
  expect(seen?.["patients"]).toEqual([...new Set(rest.items.map(({ patient }) => patient.id))]);
  expect((await nurse.get("/api/worklist?after=elsewhere")).statusCode).toBe(422);
  expect((await nurse.get("/api/worklist?size=501")).statusCode).toBe(422);
});

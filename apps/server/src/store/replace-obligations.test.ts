import { randomUUID } from "node:crypto";
import type { Obligation } from "@firstray/pathway";
import { Temporal } from "temporal-polyfill";
import { afterAll, beforeAll, expect, test } from "vitest";
import { registerPatient } from "../record/register-patient.ts";
import { aPatient } from "../testing/commands.ts";
import { engineStartMs } from "../testing/test-engine.ts";
import { type TestHouse, testHouse } from "../testing/test-house.ts";
import { inPractice } from "./in-practice.ts";
import { owedRows } from "./owed-rows.ts";
import { replaceObligations } from "./replace-obligations.ts";
import { worklistCounts } from "./worklist-counts.ts";

let at: TestHouse;
const patient = randomUUID();
beforeAll(async () => {
  at = await testHouse();
  const actor = { kind: "staff", id: "s", name: "S", role: "nurse" } as const;
  const command = { id: randomUUID(), type: "RegisterPatient" as const, occurredOn: "2027-01-04", payload: aPatient() };
  await registerPatient(at.house, { patient, command, distinctFrom: [], actor });
}, engineStartMs);
afterAll(() => at.stop());

function owes(key: string, kind: Obligation["kind"], opens: string, due: string): Obligation {
  const day = Temporal.PlainDate.from(due);
  const dates = { opensOn: Temporal.PlainDate.from(opens), dueOn: day, lateOn: day.add({ days: 1 }), escalatesOn: day.add({ days: 2 }) };
  return { ...dates, key, kind, foot: "left", subject: key, owner: { kind: "role", role: "nurse" }, protocolItem: "F1" };
}

const wireFarAway = owes("wire-removal:a", "wire-removal", "2027-03-01", "2027-03-04");
const wire = owes("wire-removal:b", "wire-removal", "2027-01-20", "2027-01-23");
const oldVisit = owes("visit:a", "visit", "2027-01-05", "2027-01-07");
const visit = owes("visit:b", "visit", "2027-01-10", "2027-01-12");
const evidence = { event: "e", on: Temporal.PlainDate.from("2027-01-09"), by: { kind: "patient" } as const };

async function replace(obligations: readonly Obligation[]): Promise<void> {
  await inPractice(at.house.store, (transaction) => replaceObligations(transaction, at.house.store.practice, patient, obligations));
}

async function listed(opensBy?: string): Promise<readonly string[]> {
  const rows = await inPractice(at.house.store, (transaction) => owedRows(transaction, at.house.store.practice, opensBy));
  return rows.map(({ key }) => key);
}

test("wires come first, then what was due longest ago; what has not opened is listed only when asked for", async () => {
  await replace([visit, wireFarAway, oldVisit, wire]);
  expect(await listed("2027-01-25")).toEqual(["wire-removal:b", "visit:a", "visit:b"]);
  expect(await listed("2027-01-09")).toEqual(["visit:a"]);
  expect(await listed()).toEqual(["wire-removal:b", "wire-removal:a", "visit:a", "visit:b"]);
});

test.each([
  { on: "2027-01-04", counts: { wiresIn: 2, overdue: 0, open: 0, thisWeek: 2 } },
  { on: "2027-01-08", counts: { wiresIn: 2, overdue: 1, open: 1, thisWeek: 2 } },
  { on: "2027-01-12", counts: { wiresIn: 2, overdue: 1, open: 2, thisWeek: 2 } },
  { on: "2027-01-13", counts: { wiresIn: 2, overdue: 2, open: 2, thisWeek: 3 } },
  { on: "2027-03-05", counts: { wiresIn: 2, overdue: 4, open: 4, thisWeek: 4 } },
])("the counts on $on follow from the date alone", async ({ on, counts }) => {
  await replace([visit, wireFarAway, oldVisit, wire]);
  expect(await inPractice(at.house.store, (transaction) => worklistCounts(transaction, at.house.store.practice, on))).toEqual(counts);
});

test("what is discharged or gone is owed no longer, and what did not change is not written again", async () => {
  await replace([visit, oldVisit, wire]);
  const version = "SELECT key, xmin::text FROM firstray.obligation ORDER BY key";
  const before = await at.database.asAdministrator(version);
  await replace([visit, { ...oldVisit, dischargedBy: evidence }, wire]);
  expect(await listed()).toEqual(["wire-removal:b", "visit:b"]);
  const after = await at.database.asAdministrator(version);
  expect(after.filter((row) => !before.some((old) => old["xmin"] === row["xmin"] && old["key"] === row["key"]))).toMatchObject([
    { key: "visit:a" },
  ]);
  await replace([wire]);
  expect(await listed()).toEqual(["wire-removal:b"]);
});

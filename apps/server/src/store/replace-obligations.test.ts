import { randomUUID } from "node:crypto";
import type { Obligation } from "@firstray/pathway";
import { Temporal } from "temporal-polyfill";
import { afterAll, beforeAll, expect, test } from "vitest";
import { registerPatient } from "../record/register-patient.ts";
import { aPatient } from "../testing/commands.ts";
import { engineStartMs } from "../testing/test-engine.ts";
import { type TestHouse, testHouse } from "../testing/test-house.ts";
import { dailyHeadCounts } from "./daily-head-counts.ts";
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
  await inPractice(at.house.store, async (transaction) =>
    replaceObligations(transaction, at.house.store.practice, { patient, obligations }),
  );
}

async function listed(opensBy?: string): Promise<readonly string[]> {
  const selection = opensBy === undefined ? ({ which: "all" } as const) : ({ which: "opened-by", on: opensBy } as const);
  const { rows } = await inPractice(at.house.store, (transaction) => owedRows(transaction, at.house.store.practice, selection));
  return rows.map(({ key }) => key);
}

test("wires come first, then what was due longest ago; what has not opened is listed only when asked for", async () => {
  await replace([visit, wireFarAway, oldVisit, wire]);
  expect(await listed("2027-01-25")).toEqual(["wire-removal:b", "visit:a", "visit:b"]);
  expect(await listed("2027-01-09")).toEqual(["visit:a"]);
  expect(await listed()).toEqual(["wire-removal:b", "wire-removal:a", "visit:a", "visit:b"]);
});

test.each([
  { on: "2027-01-04", counts: { wiresIn: 2, overdue: 0, open: 0, thisWeek: 2, restoreGaps: 0 } },
  { on: "2027-01-08", counts: { wiresIn: 2, overdue: 1, open: 1, thisWeek: 2, restoreGaps: 0 } },
  { on: "2027-01-12", counts: { wiresIn: 2, overdue: 1, open: 2, thisWeek: 2, restoreGaps: 0 } },
  { on: "2027-01-13", counts: { wiresIn: 2, overdue: 2, open: 2, thisWeek: 3, restoreGaps: 0 } },
  { on: "2027-03-05", counts: { wiresIn: 2, overdue: 4, open: 4, thisWeek: 4, restoreGaps: 0 } },
])("the counts on $on follow from the date alone", async ({ on, counts }) => {
  await replace([visit, wireFarAway, oldVisit, wire]);
  expect(await inPractice(at.house.store, (transaction) => worklistCounts(transaction, at.house.store.practice, on))).toEqual(counts);
});

const redFlag = owes("red-flag:a", "red-flag", "2027-01-12", "2027-01-12");
const gap = owes("reconcile-gap:a", "reconcile-gap", "2027-01-11", "2027-01-11");

test("a warning sign stands directly below the wires, whatever was due before it", async () => {
  await replace([visit, oldVisit, redFlag, wire]);
  expect(await listed()).toEqual(["wire-removal:b", "red-flag:a", "visit:a", "visit:b"]);
});

test.each([
  { which: "overdue", on: "2027-01-12", keys: ["reconcile-gap:a", "visit:a"] },
  { which: "overdue", on: "2027-01-13", keys: ["red-flag:a", "reconcile-gap:a", "visit:a", "visit:b"] },
  { which: "due-on", on: "2027-01-12", keys: ["red-flag:a", "visit:b"] },
  { which: "due-on", on: "2027-01-23", keys: [] },
  { which: "late", on: "2027-01-12", keys: ["reconcile-gap:a"] },
  { which: "late", on: "2027-01-13", keys: ["red-flag:a", "visit:b"] },
  { which: "escalated", on: "2027-01-12", keys: ["visit:a"] },
  { which: "escalated", on: "2027-01-25", keys: ["red-flag:a", "visit:a", "reconcile-gap:a", "visit:b"] },
] as const)("$which on $on: $keys", async ({ which, on, keys }) => {
  await replace([visit, oldVisit, redFlag, gap, wire]);
  const { rows, endsAt } = await inPractice(at.house.store, (transaction) => owedRows(transaction, at.house.store.practice, { which, on }));
  expect([new Set(rows.map(({ key }) => key)), endsAt]).toEqual([new Set(keys), undefined]);
});

test("what a restore may have lost is counted, until it is confirmed", async () => {
  const gaps = async (): Promise<number> =>
    (await inPractice(at.house.store, (transaction) => worklistCounts(transaction, at.house.store.practice, "2027-01-12"))).restoreGaps;
  await replace([visit, gap]);
  expect(await gaps()).toBe(1);
  await replace([visit, { ...gap, dischargedBy: evidence }]);
  expect(await gaps()).toBe(0);
});

test("since when a wire is in, and from when a visit proposes its waiver, are kept", async () => {
  const [since, waiverFrom] = [Temporal.PlainDate.from("2026-12-26"), Temporal.PlainDate.from("2027-01-30")];
  await replace([
    { ...wire, since },
    { ...visit, waiverFrom },
  ]);
  const { rows } = await inPractice(at.house.store, (transaction) => owedRows(transaction, at.house.store.practice, { which: "all" }));
  expect(rows.map(({ details }) => details)).toEqual([{ since: "2026-12-26" }, { waiverFrom: "2027-01-30" }]);
});

test("the numbers of the morning hold wires and warning signs with the rest", async () => {
  await replace([visit, oldVisit, redFlag, wireFarAway, wire]);
  const counts = (on: string) => inPractice(at.house.store, (transaction) => dailyHeadCounts(transaction, at.house.store.practice, on));
  expect(await counts("2027-01-12")).toEqual({ wiresIn: 2, dueToday: 2, late: 0, escalated: 1 });
  expect(await counts("2027-01-24")).toEqual({ wiresIn: 2, dueToday: 0, late: 1, escalated: 3 });
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

test("pages of any size hold every line once, in the list's order, also when a line is settled in between", async () => {
  const owed = [visit, oldVisit, redFlag, gap, wireFarAway, wire];
  const read = (page: Parameters<typeof owedRows>[3]) =>
    inPractice(at.house.store, (transaction) =>
      owedRows(transaction, at.house.store.practice, { which: "opened-by", on: "2027-04-01" }, page),
    );
  await replace(owed);
  const whole = (await read({})).rows.map(({ key }) => key);
  expect(whole).toHaveLength(6);
  for (const atMost of [1, 2, 3, 5, 6]) {
    const keys: string[] = [];
    let page = await read({ atMost });
    for (; page.endsAt; page = await read({ atMost, after: page.endsAt })) keys.push(...page.rows.map(({ key }) => key));
    expect([atMost, ...keys, ...page.rows.map(({ key }) => key)]).toEqual([atMost, ...whole]);
  }
  const first = await read({ atMost: 2 });
  await replace(owed.map((one) => (one.key === whole[0] ? { ...one, dischargedBy: evidence } : one)));
  const second = await read({ atMost: 4, ...(first.endsAt && { after: first.endsAt }) });
  expect([...first.rows, ...second.rows].map(({ key }) => key)).toEqual(whole);
});

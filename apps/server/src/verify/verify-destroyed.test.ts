import { randomUUID } from "node:crypto";
import type { PatientDetails } from "@firstray/record";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { destroyRecord } from "../record/destroy-record.ts";
import { recordCommand } from "../record/record-command.ts";
import { registerPatient } from "../record/register-patient.ts";
import { inPractice } from "../store/in-practice.ts";
import { saveRetention } from "../store/retention-rows.ts";
import { aPatient } from "../testing/commands.ts";
import { engineStartMs } from "../testing/test-engine.ts";
import { type TestHouse, testHouse } from "../testing/test-house.ts";
import { verifyPractices } from "./verify-practice.ts";

let at: TestHouse;
const actor = { kind: "staff", id: "s", name: "S", role: "surgeon" } as const;
const [then, now] = ["2015-03-02", "2027-01-04"];
const [destroyed, kept] = [randomUUID(), randomUUID()];
const tables = ["event", "chain_head", "patient"] as const;

/** Rows 1 to 3 are those of the record that is destroyed, 4 and 5 another's, 6 the destruction, 7 something after it. */
beforeAll(async () => {
  at = await testHouse();
  at.goTo(then);
  const details = await course(destroyed);
  await course(kept);
  at.goTo(now);
  await inPractice(at.house.store, (transaction) => saveRetention(transaction, at.house.store.practice, 10));
  const { number } = details;
  await destroyRecord(at.house, {
    ...{ patient: destroyed, command: randomUUID(), charts: [{ patient: destroyed, sequence: 3 }] },
    ...{ number, reason: "its period has passed", actor },
  });
  await registered(randomUUID(), aPatient(), now);
  for (const table of tables) await at.database.asAdministrator(`CREATE TABLE ${table}_kept AS TABLE firstray.${table}`);
}, engineStartMs);
afterAll(() => at.stop());

beforeEach(async () => {
  await at.database.asAdministrator("TRUNCATE firstray.event");
  await at.database.asAdministrator("INSERT INTO firstray.event SELECT * FROM event_kept");
  await at.database.asAdministrator(
    "UPDATE firstray.chain_head SET position = kept.position, row_hash = kept.row_hash FROM chain_head_kept AS kept",
  );
  await at.database.asAdministrator(
    "UPDATE firstray.patient SET family_name = kept.family_name FROM patient_kept AS kept WHERE kept.patient_id = patient.patient_id",
  );
});

async function registered(patient: string, payload: PatientDetails, occurredOn: string): Promise<void> {
  const command = { id: randomUUID(), type: "RegisterPatient", occurredOn, payload } as const;
  await registerPatient(at.house, { patient, command, distinctFrom: [], actor });
}

async function course(patient: string): Promise<PatientDetails> {
  const details = aPatient();
  await registered(patient, details, then);
  for (const expectedSequence of patient === destroyed ? [1, 2] : [1]) {
    const said = {
      id: randomUUID(),
      type: "ChangePatientDetails",
      occurredOn: then,
      reason: `told on the phone ${expectedSequence}`,
    } as const;
    const command = { ...said, payload: { phone: `555-010${expectedSequence}` } };
    await recordCommand(at.house, { patient, command, expectedSequence, actor });
  }
  return details;
}

async function found() {
  const projectionsAt = at.house.clock.now().toString();
  const [finding] = await verifyPractices({ administrator: at.database.administrator, heads: [], projectionsAt });
  return finding;
}

test("a record that was destroyed as an event leaves the chain whole, and no table says anything of it", async () => {
  const finding = await found();
  expect(finding?.chain).toMatchObject({ kind: "whole", rows: 7 });
  expect(finding?.projections).toEqual({ patients: 3, differences: [] });
});

const mendHead = `UPDATE firstray.chain_head SET (position, row_hash) =
  (SELECT position, row_hash FROM firstray.event ORDER BY position DESC LIMIT 1)`;
const moved = [
  "UPDATE firstray.event SET position = -position WHERE position IN (2, 3)",
  "UPDATE firstray.event SET position = 5 + position WHERE position < 0",
];

test.each([
  {
    tampering: "content taken from a record that nobody destroyed",
    sql: ["UPDATE firstray.event SET payload = NULL, salt = NULL WHERE position = 4"],
    named: { kind: "content-missing", position: 4 },
  },
  {
    tampering: "a reason taken from a record that nobody destroyed",
    sql: ["UPDATE firstray.event SET reason = NULL WHERE position = 5"],
    named: { kind: "row-changed", position: 5 },
  },
  {
    tampering: "the event that destroyed it taken away, the end mended",
    sql: ["DELETE FROM firstray.event WHERE position > 5", mendHead],
    named: { kind: "content-missing", position: 1 },
  },
  {
    tampering: "the destruction given to another patient",
    sql: [`UPDATE firstray.event SET patient_id = '${kept}', sequence = 3 WHERE position = 6`],
    named: { kind: "content-missing", position: 1 },
  },
  {
    tampering: "content put back",
    sql: [`UPDATE firstray.event SET payload = '{"familyName": "Forged"}' WHERE position = 2`],
    named: { kind: "content-kept", position: 2 },
  },
  {
    tampering: "a salt left behind",
    sql: ["UPDATE firstray.event SET salt = '\\\\x00' WHERE position = 3"],
    named: { kind: "content-kept", position: 3 },
  },
  {
    tampering: "another actor of a row without content",
    sql: [`UPDATE firstray.event SET actor = '{"kind": "patient"}' WHERE position = 2`],
    named: { kind: "remains-changed", position: 6 },
  },
  {
    tampering: "another day of a row without content",
    sql: ["UPDATE firstray.event SET occurred_on = '2015-03-03' WHERE position = 3"],
    named: { kind: "remains-changed", position: 6 },
  },
  {
    tampering: "a row without content dropped",
    sql: ["DELETE FROM firstray.event WHERE position = 2"],
    named: { kind: "row-missing", position: 2 },
  },
  { tampering: "rows without content swapped", sql: moved, named: { kind: "row-before-replaced", position: 2 } },
  {
    tampering: "rows without content swapped with care",
    sql: [
      ...moved,
      "UPDATE firstray.event AS one SET previous_hash = before.row_hash FROM firstray.event AS before WHERE before.position = one.position - 1 AND one.position IN (2, 3, 4)",
    ],
    named: { kind: "row-changed", position: 4 },
  },
  {
    tampering: "a destruction that says something else",
    sql: [`UPDATE firstray.event SET payload = payload || '{"films": 7}' WHERE position = 6`],
    named: { kind: "payload-changed", position: 6 },
  },
])("H144: $tampering is named", async ({ sql, named }) => {
  for (const one of sql) await at.database.asAdministrator(one);
  const finding = await found();
  expect(finding?.chain).toEqual({ kind: "broken", fault: named });
});

test("H145: a name that is left in a destroyed record's row is named", async () => {
  await at.database.asAdministrator("UPDATE firstray.patient SET family_name = 'Tremblay' WHERE patient_id = $1", [destroyed]);
  const finding = await found();
  expect(finding?.projections?.differences).toMatchObject([{ patient: destroyed, projection: "patient" }]);
});

import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { recordCommand } from "../record/record-command.ts";
import { registerPatient } from "../record/register-patient.ts";
import { rowHash } from "../store/event-hash.ts";
import type { ChainedRow } from "../store/event-row.ts";
import { inPractice } from "../store/in-practice.ts";
import { aPatient } from "../testing/commands.ts";
import { engineStartMs } from "../testing/test-engine.ts";
import { type TestHouse, testHouse } from "../testing/test-house.ts";
import type { ChainPlace } from "./chain-fault.ts";
import type { Projection } from "./projection-differences.ts";
import { type PracticeFinding, verifyPractices } from "./verify-practice.ts";

let at: TestHouse;
const actor = { kind: "staff", id: "s", name: "S", role: "surgeon" } as const;
const occurredOn = "2027-01-04";
const copies = ["event", "chain_head", "patient", "obligation", "outbox", "film"] as const;

beforeAll(async () => {
  at = await testHouse();
  for (const _patient of [1, 2]) await course();
  for (const table of copies) await at.database.asAdministrator(`CREATE TABLE ${table}_kept AS TABLE firstray.${table}`);
}, engineStartMs);
afterAll(() => at.stop());

/** Every test begins with the same rows. */
beforeEach(async () => {
  const columns =
    "id, practice_id, key, state, not_before, message, patient_id, channel, audience, valid_until, revision, attempts, changed_at";
  await at.database.asAdministrator("TRUNCATE firstray.event, firstray.outbox, firstray.obligation");
  await at.database.asAdministrator("INSERT INTO firstray.event SELECT * FROM event_kept");
  await at.database.asAdministrator(`INSERT INTO firstray.outbox (${columns}) SELECT ${columns} FROM outbox_kept`);
  const owed =
    "practice_id, patient_id, key, kind, foot, episode_id, subject, opens_on, due_on, late_on, escalates_on, owner, protocol_item, settled, details";
  await at.database.asAdministrator(`INSERT INTO firstray.obligation (${owed}) SELECT ${owed} FROM obligation_kept`);
  await at.database.asAdministrator(
    "UPDATE firstray.chain_head SET position = kept.position, row_hash = kept.row_hash FROM chain_head_kept AS kept",
  );
  await at.database.asAdministrator("UPDATE firstray.patient SET family_name = 'Tremblay'");
});

async function course(): Promise<void> {
  const [patient, episode, operation] = [randomUUID(), randomUUID(), randomUUID()];
  const details = { ...aPatient(), familyName: "Tremblay", email: "aline@example.org" };
  const registration = { id: randomUUID(), type: "RegisterPatient" as const, occurredOn, payload: details };
  let { sequence } = await registerPatient(at.house, { patient, command: registration, distinctFrom: [], actor });
  const send = async (command: Parameters<typeof recordCommand>[1]["command"]): Promise<void> => {
    ({ sequence } = await recordCommand(at.house, { patient, command, expectedSequence: sequence, actor }));
  };
  const feet = [{ foot: "left" as const, episode }];
  await send({ id: randomUUID(), type: "OpenEpisode", occurredOn, payload: { episode, foot: "left", protocolVersion: 1 } });
  await send({ id: randomUUID(), type: "ScheduleOperation", occurredOn, payload: { operation, on: "2027-01-04", feet } });
  await send({ id: randomUUID(), type: "RecordConsent", occurredOn, payload: { episode, copyGiven: true } });
  await send({
    id: randomUUID(),
    type: "RecordOperationHeld",
    occurredOn,
    payload: { operation, feet: [{ foot: "left", episode, wires: 1 }] },
  });
}

async function verified(heads: readonly ChainPlace[] = []): Promise<PracticeFinding> {
  const projectionsAt = at.house.clock.now().toString();
  const [finding] = await verifyPractices({ administrator: at.database.administrator, heads, projectionsAt });
  if (!finding) throw new Error("one practice was expected, got none");
  return finding;
}

async function fault(heads: readonly ChainPlace[] = []): Promise<unknown> {
  const { chain } = await verified(heads);
  return chain.kind === "broken" ? chain.fault : chain.kind;
}

async function rows(): Promise<readonly ChainedRow[]> {
  const all = "SELECT * FROM firstray.event ORDER BY position";
  return inPractice(at.house.store, async (transaction) => (await transaction.query<ChainedRow>(all)).rows);
}

async function head(): Promise<ChainPlace> {
  const last = (await rows()).at(-1);
  if (!last) throw new Error("rows were expected, got none");
  return { position: last.position, hash: last.row_hash };
}

/** Moves the database's own note of the end to the last row, as somebody would who cut the chain with care. */
const mendHead = `UPDATE firstray.chain_head SET (position, row_hash) =
  (SELECT position, row_hash FROM firstray.event ORDER BY position DESC LIMIT 1)`;
const swap = (column: string): string => `UPDATE firstray.event AS one SET ${column} = other.${column} FROM firstray.event AS other
  WHERE (one.position, other.position) IN ((3, 4), (4, 3))`;

test("what was recorded is whole, and its projections are what the events give", async () => {
  const finding = await verified();
  expect(finding.chain).toMatchObject({ kind: "whole", rows: 12, headsHeld: 1 });
  expect(finding.projections).toEqual({ patients: 2, differences: [] });
});

test.each([
  {
    tampering: "a flipped payload",
    sql: [`UPDATE firstray.event SET payload = '{"forged": true}' WHERE position = 4`],
    named: { kind: "payload-changed", position: 4 },
  },
  {
    tampering: "a payload taken away",
    sql: ["UPDATE firstray.event SET payload = NULL WHERE position = 4"],
    named: { kind: "content-missing", position: 4 },
  },
  {
    tampering: "another day",
    sql: ["UPDATE firstray.event SET occurred_on = '2027-01-03' WHERE position = 5"],
    named: { kind: "row-changed", position: 5 },
  },
  {
    tampering: "another actor",
    sql: [`UPDATE firstray.event SET actor = '{"kind": "patient"}' WHERE position = 2`],
    named: { kind: "row-changed", position: 2 },
  },
  { tampering: "a dropped row", sql: ["DELETE FROM firstray.event WHERE position = 6"], named: { kind: "row-missing", position: 6 } },
  {
    tampering: "the first row dropped",
    sql: ["DELETE FROM firstray.event WHERE position = 1"],
    named: { kind: "row-missing", position: 1 },
  },
  {
    tampering: "a dropped row, the others moved up",
    sql: [
      "DELETE FROM firstray.event WHERE position = 6",
      "UPDATE firstray.event SET position = -position WHERE position > 6",
      "UPDATE firstray.event SET position = -position - 1 WHERE position < 0",
    ],
    named: { kind: "row-moved", position: 6, writtenAt: 7 },
  },
  {
    tampering: "swapped rows",
    sql: [
      "UPDATE firstray.event SET position = -position WHERE position IN (3, 4)",
      "UPDATE firstray.event SET position = 7 + position WHERE position < 0",
    ],
    named: { kind: "row-moved", position: 3, writtenAt: 4 },
  },
  { tampering: "swapped payloads", sql: [swap("payload")], named: { kind: "payload-changed", position: 3 } },
  { tampering: "a cut tail", sql: ["DELETE FROM firstray.event WHERE position > 8"], named: { kind: "tail-cut", position: 9, lastAt: 12 } },
])("$tampering is named by its first row", async ({ sql, named }) => {
  for (const one of sql) await at.database.asAdministrator(one);
  expect(await fault()).toEqual(named);
});

test("a tail that was cut with care is seen against the last daily head, whether it was printed or mailed", async () => {
  const printed = await head();
  await at.database.asAdministrator("DELETE FROM firstray.event WHERE position > 8");
  await at.database.asAdministrator(mendHead);
  expect(await fault()).toBe("whole");
  expect(await fault([printed])).toEqual({ kind: "tail-cut", position: 9, lastAt: 12 });
  const body = `Fin de la chaîne / End of the chain: ${printed.position} ${printed.hash.toString("hex")}\n`;
  await at.database.asAdministrator(
    `INSERT INTO firstray.outbox (practice_id, id, key, channel, audience, not_before, valid_until, changed_at, message, words, state)
      SELECT practice_id, gen_random_uuid(), 'daily-head/2027-01-04', 'email', 'staff', now(), now(), now(), '{"step": "daily-head"}', $1, 'sent'
      FROM firstray.practice`,
    [JSON.stringify({ body })],
  );
  expect(await fault()).toEqual({ kind: "tail-cut", position: 9, lastAt: 12 });
});

test("a row that was replaced and hashed anew is seen by the row after it, a whole chain written anew by a known end", async () => {
  const known = await head();
  const { practice } = at.house.store;
  let previous: Buffer | undefined;
  for (const row of (await rows()).filter(({ position }) => position >= 9)) {
    const forged = { ...row, reason: "forged", previous_hash: previous ?? row.previous_hash };
    previous = rowHash(practice, forged);
    const values = [row.position, forged.previous_hash, previous];
    await at.database.asAdministrator(
      "UPDATE firstray.event SET reason = 'forged', previous_hash = $2, row_hash = $3 WHERE position = $1",
      values,
    );
    if (row.position === 9) expect(await fault()).toEqual({ kind: "row-before-replaced", position: 10 });
  }
  await at.database.asAdministrator(mendHead);
  expect(await fault()).toBe("whole");
  expect(await fault([known])).toEqual({ kind: "head-differs", position: 12 });
});

test.each<{ projection: Projection; sql: string }>([
  { projection: "patient", sql: "UPDATE firstray.patient SET family_name = 'Forged'" },
  { projection: "obligation", sql: "UPDATE firstray.obligation SET settled = true WHERE kind = 'wire-removal'" },
  { projection: "obligation", sql: "DELETE FROM firstray.obligation WHERE kind = 'wire-removal'" },
  { projection: "outbox", sql: "DELETE FROM firstray.outbox WHERE state = 'waiting'" },
])("a changed $projection is named: $sql", async ({ projection, sql }) => {
  await at.database.asAdministrator(sql);
  const { chain, projections } = await verified();
  expect(chain.kind).toBe("whole");
  expect(projections?.differences.map((one) => one.projection)).toEqual([projection, projection]);
});

import { randomUUID } from "node:crypto";
import type { Event } from "@firstray/record";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { appendEvents } from "../store/append-events.ts";
import { audit } from "../store/audit.ts";
import { inPractice } from "../store/in-practice.ts";
import { type MessageCourse, operatedPatient, scheduledPatient } from "../testing/message-course.ts";
import { engineStartMs } from "../testing/test-engine.ts";
import { type TestHouse, testHouse } from "../testing/test-house.ts";
import { noRows } from "./changed-rows.ts";
import type { Projection } from "./projection-differences.ts";
import { type PracticeRebuilt, rebuildPractice } from "./rebuild-practice.ts";
import { chartWithFilms } from "./testing/chart-with-films.ts";
import { verifyPractices } from "./verify-practice.ts";

let at: TestHouse;
let scheduled: MessageCourse;
let before: Dump;

beforeAll(async () => {
  at = await testHouse();
  await operatedPatient(at, { email: "aline@example.org" });
  scheduled = await scheduledPatient(at, "2027-01-25", { email: "berthe@example.org" });
  at.goTo("2027-01-12");
  await chartWithFilms(at.house);
  before = await dump();
}, engineStartMs);
afterAll(() => at.stop());
/** Every test leaves the tables as it found them: what a rebuild does not bring back fails here. */
afterEach(async () => expect(await dump()).toEqual(before));

type Dump = Readonly<Record<string, readonly string[]>>;

/** Every row of the tables that follow from the events, as text, in the order of their keys; a message that was lost comes back under an id of its own. */
async function dump(): Promise<Dump> {
  const tables = {
    patient: "SELECT patient::text AS row FROM firstray.patient ORDER BY patient_id",
    obligation: "SELECT obligation::text AS row FROM firstray.obligation ORDER BY patient_id, key",
    film: "SELECT film::text AS row FROM firstray.film ORDER BY film_id",
    film_part: "SELECT film_part::text AS row FROM firstray.film_part ORDER BY part_id",
    outbox: `SELECT (to_jsonb(outbox) - 'id' - 'changed_at')::text AS row FROM firstray.outbox ORDER BY patient_id, key, revision`,
    event: "SELECT event::text AS row FROM firstray.event ORDER BY position",
  };
  const rows: Record<string, readonly string[]> = {};
  for (const [table, sql] of Object.entries(tables)) rows[table] = await texts(sql);
  return rows;
}

async function texts(sql: string): Promise<readonly string[]> {
  return (await at.database.asAdministrator<{ row: string }>(sql)).map(({ row }) => row);
}

async function damaged(): Promise<readonly Projection[]> {
  const projectionsAt = at.house.clock.now().toString();
  const [finding] = await verifyPractices({ administrator: at.database.administrator, heads: [], projectionsAt });
  if (finding?.chain.kind !== "whole") throw new Error("the chain was expected to be whole");
  return [...new Set(finding.projections?.differences.map(({ projection }) => projection))].toSorted();
}

function rebuilt(): Promise<PracticeRebuilt> {
  return rebuildPractice(at.house.store, { at: at.house.clock.now().toString(), told: () => undefined });
}

/** Past the constraints that keep a patient's row while something names it. */
async function pastConstraints(...statements: readonly string[]): Promise<void> {
  for (const sql of ["SET session_replication_role = replica", ...statements, "SET session_replication_role = origin"])
    await at.database.asAdministrator(sql);
}

test("the films of every course are what the events give, also of a split that was undone and of a film that was taken out", async () => {
  expect(await damaged()).toEqual([]);
  expect(await rebuilt()).toEqual({ kind: "rebuilt", patients: 3, rows: noRows, left: [] });
});

describe("what was damaged is named, rebuilt, and not found again:", () => {
  test.each<{ damage: string; sql: readonly string[]; named: readonly Projection[] }>([
    {
      damage: "other names, feet and days",
      sql: ["UPDATE firstray.patient SET family_name = 'Forged', name_key = 'forged', birth_date = '1900-01-01', feet = '{}'"],
      named: ["patient"],
    },
    { damage: "another number of the last event", sql: ["UPDATE firstray.patient SET sequence = sequence + 7"], named: ["patient"] },
    { damage: "charts that cannot be read and can", sql: [`UPDATE firstray.patient SET unreadable = '{"en": "no"}'`], named: ["patient"] },
    {
      damage: "charts that owe nothing, and say that their obligations are written",
      sql: ["UPDATE firstray.patient SET owed = NOT owed, obligations_hash = 'forged'"],
      named: ["patient"],
    },
    { damage: "a chart merged into another", sql: ["UPDATE firstray.patient SET merged_into = gen_random_uuid()"], named: ["patient"] },
    {
      damage: "numbers that stand at each other's charts",
      sql: [
        "ALTER TABLE firstray.patient DROP CONSTRAINT patient_number",
        `UPDATE firstray.patient AS one SET number = other.number, number_key = other.number_key FROM
          (SELECT patient_id, lead(number, 1, first) OVER w AS number, lead(number_key, 1, first_key) OVER w AS number_key
            FROM (SELECT *, first_value(number) OVER v AS first, first_value(number_key) OVER v AS first_key FROM firstray.patient WINDOW v AS (ORDER BY patient_id)) AS all_of
            WINDOW w AS (ORDER BY patient_id)) AS other
          WHERE one.patient_id = other.patient_id`,
        "ALTER TABLE firstray.patient ADD CONSTRAINT patient_number UNIQUE (practice_id, number_key)",
      ],
      named: ["patient"],
    },
    { damage: "wires that are no longer owed", sql: ["UPDATE firstray.obligation SET settled = true"], named: ["obligation"] },
    { damage: "obligations deleted", sql: ["DELETE FROM firstray.obligation WHERE kind = 'wire-removal'"], named: ["obligation"] },
    { damage: "obligations put off", sql: ["UPDATE firstray.obligation SET due_on = due_on + 30"], named: ["obligation"] },
    {
      damage: "an obligation that nothing gives",
      sql: [
        `INSERT INTO firstray.obligation (practice_id, patient_id, key, kind, foot, subject, opens_on, due_on, late_on, escalates_on, owner, protocol_item, settled)
          SELECT practice_id, patient_id, 'forged', kind, foot, subject, opens_on, due_on, late_on, escalates_on, owner, protocol_item, settled
          FROM firstray.obligation WHERE kind = 'wire-removal'`,
      ],
      named: ["obligation"],
    },
    { damage: "films of other people", sql: ["UPDATE firstray.film SET belongs = NOT belongs"], named: ["film"] },
    { damage: "parts of films deleted", sql: ["DELETE FROM firstray.film_part"], named: ["film"] },
    { damage: "messages deleted", sql: ["DELETE FROM firstray.outbox WHERE state = 'waiting'"], named: ["outbox"] },
    { damage: "messages taken back", sql: ["UPDATE firstray.outbox SET state = 'cancelled' WHERE state = 'waiting'"], named: ["outbox"] },
    {
      damage: "messages that say something else, at another time",
      sql: [
        `UPDATE firstray.outbox SET message = jsonb_set(message, '{about}', '[]'), not_before = not_before - interval '1 day' WHERE state = 'waiting'`,
      ],
      named: ["outbox"],
    },
  ])("$damage", async ({ sql, named }) => {
    for (const one of sql) await at.database.asAdministrator(one);
    expect(await damaged()).toEqual(named);
    const done = await rebuilt();
    expect(done).toMatchObject({ kind: "rebuilt", left: [] });
    if (done.kind === "rebuilt") for (const projection of named) expect(done.rows[projection], projection).toBeGreaterThan(0);
    expect(await damaged()).toEqual([]);
    expect(await rebuilt()).toMatchObject({ rows: noRows, left: [] });
  });

  test("charts whose rows are gone, with all that was owed to them", async () => {
    await pastConstraints(
      "DELETE FROM firstray.patient",
      "DELETE FROM firstray.obligation",
      "DELETE FROM firstray.outbox WHERE state = 'waiting'",
    );
    expect(await damaged()).toEqual(["obligation", "outbox", "patient"]);
    expect(await rebuilt()).toMatchObject({ patients: 3, rows: { patient: 3 }, left: [] });
    expect(await rebuilt()).toMatchObject({ rows: noRows, left: [] });
  });
});

describe("what left, or may have left, is not sent again:", () => {
  const sentSql = `UPDATE firstray.outbox SET state = 'sent', attempts = 1, sending_at = '2027-01-12T15:00:00Z', words = '{"body": "as sent"}'
    WHERE id = $1`;
  let id: string;
  let key: string;
  let row: string | undefined;
  const kept = (): Promise<readonly string[]> => texts(`SELECT outbox::text AS row FROM firstray.outbox WHERE key = '${key}'`);

  beforeEach(async () => {
    const message = (await scheduled.rows()).find(({ state }) => state === "waiting");
    if (!message) throw new Error("a message was expected to wait");
    ({ id, key } = message);
    [row] = await texts(`SELECT to_jsonb(outbox)::text AS row FROM firstray.outbox WHERE id = '${id}'`);
    await at.database.asAdministrator(sentSql, [id]);
    const entry = { actor: { kind: "system", name: "outbox" }, action: "send-message", patients: [scheduled.patient] } as const;
    await inPractice(at.house.store, (transaction) =>
      audit(transaction, at.house.store.practice, { ...entry, at: "2027-01-12T15:00:00Z", detail: `${id} ${key}` }),
    );
  });
  afterEach(async () => {
    await at.database.asAdministrator("DELETE FROM firstray.outbox WHERE patient_id = $1 AND key = $2", [scheduled.patient, key]);
    await at.database.asAdministrator("INSERT INTO firstray.outbox SELECT (jsonb_populate_record(NULL::firstray.outbox, $1::jsonb)).*", [
      row,
    ]);
    await at.database.asAdministrator("DELETE FROM firstray.audit WHERE action = 'send-message'");
  });

  test("a message that was sent stays as it left", async () => {
    const sent = await kept();
    await at.database.asAdministrator("DELETE FROM firstray.outbox WHERE state = 'waiting'");
    expect(await rebuilt()).toMatchObject({ left: [] });
    expect(await kept()).toEqual(sent);
  });

  test("one of which only the audit still knows that it left is asked about, and sent by nobody", async () => {
    await at.database.asAdministrator("DELETE FROM firstray.outbox WHERE id = $1", [id]);
    expect(await damaged()).toEqual(["outbox"]);
    expect(await rebuilt()).toMatchObject({ rows: { ...noRows, outbox: 1 }, left: [] });
    const again = (await scheduled.rows()).filter((one) => one.key === key);
    expect(again).toMatchObject([{ id, state: "unknown", outcome: { kind: "interrupted" }, sendingAt: "2027-01-12T15:00:00.000Z" }]);
    expect(await rebuilt()).toMatchObject({ rows: noRows, left: [] });
  });
});

describe("what the events do not give is left as it is, and named:", () => {
  test.each<{ what: string; sql: readonly string[]; undo: readonly string[]; why: RegExp }>([
    {
      what: "a patient whom no event registers",
      sql: [
        `INSERT INTO firstray.patient SELECT (jsonb_populate_record(patient, '{"patient_id": "00000000-0000-4000-8000-000000000001", "number_key": "x"}')).*
          FROM firstray.patient ORDER BY patient_id LIMIT 1`,
      ],
      undo: ["DELETE FROM firstray.patient WHERE number_key = 'x'"],
      why: /no event registers anybody/,
    },
    {
      what: "a film that no event added",
      sql: [
        `INSERT INTO firstray.film SELECT (jsonb_populate_record(film, '{"film_id": "00000000-0000-4000-8000-000000000002", "content_hash": "x"}')).*
          FROM firstray.film ORDER BY film_id LIMIT 1`,
      ],
      undo: ["DELETE FROM firstray.film WHERE content_hash = 'x'"],
      why: /the server may not take them away: 00000000-0000-4000-8000-000000000002/,
    },
    {
      what: "a film whose row is gone",
      sql: ["CREATE TABLE film_gone AS TABLE firstray.film", "DELETE FROM firstray.film WHERE NOT belongs"],
      undo: ["INSERT INTO firstray.film SELECT * FROM film_gone WHERE NOT belongs", "DROP TABLE film_gone"],
      why: /missing that no event can give/,
    },
  ])("$what", async ({ sql, undo, why }) => {
    for (const one of sql) await at.database.asAdministrator(one);
    expect(await rebuilt()).toMatchObject({ rows: noRows, left: [{ why: { en: expect.stringMatching(why), fr: expect.any(String) } }] });
    for (const one of undo) await at.database.asAdministrator(one);
  });

  test("a practice whose chain of events is broken", async () => {
    await at.database.asAdministrator("UPDATE firstray.event SET reason = 'forged' WHERE position = 3");
    await at.database.asAdministrator("UPDATE firstray.obligation SET settled = NOT settled");
    expect(await rebuilt()).toEqual({ kind: "chain-broken", fault: { kind: "row-changed", position: 3 } });
    await at.database.asAdministrator("UPDATE firstray.obligation SET settled = NOT settled");
    await at.database.asAdministrator("UPDATE firstray.event SET reason = 'as told' WHERE position = 3");
  });

  test("a record that cannot be read", async () => {
    const { store } = at.house;
    const { patient } = scheduled;
    await at.database.asAdministrator("CREATE TABLE head_kept AS TABLE firstray.chain_head");
    const unknown = { id: randomUUID(), type: "Unheard", version: 1, occurredOn: "2027-01-12", recordedAt: "2027-01-12T15:00:00Z" };
    const event = { ...unknown, actor: { kind: "system", name: "later" }, payload: {} } as unknown as Event;
    await inPractice(store, async (transaction) => {
      appendEvents(transaction, store.practice, { patient, after: 3, command: randomUUID(), events: [event] });
    });
    await at.database.asAdministrator("UPDATE firstray.obligation SET settled = NOT settled");
    const done = await rebuilt();
    expect(done).toMatchObject({
      left: [{ patient, why: { en: expect.stringContaining("cannot be read: type: expected an event type"), fr: expect.any(String) } }],
    });
    await at.database.asAdministrator("DELETE FROM firstray.event WHERE id = $1", [unknown.id]);
    await at.database.asAdministrator(
      "UPDATE firstray.chain_head SET position = kept.position, row_hash = kept.row_hash FROM head_kept AS kept",
    );
    await at.database.asAdministrator("DROP TABLE head_kept");
    expect(await damaged()).toEqual(["obligation"]);
    await rebuilt();
  });
});

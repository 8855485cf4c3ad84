import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { engineStartMs } from "../testing/test-engine.ts";
import { type TestHouse, testHouse } from "../testing/test-house.ts";
import { applicationPassword } from "./application-role.ts";
import { inPractice } from "./in-practice.ts";
import { closeStore, openStore } from "./open-store.ts";

let at: TestHouse;
const other = randomUUID();
const tables = [
  "practice",
  "patient",
  "event",
  "chain_head",
  "obligation",
  "film",
  "film_part",
  "audit",
  "outbox",
  "sign_in",
  "protocol_version",
  "plan_draft",
  "surgeon_settings",
  "staff",
  "passkey",
  "recovery_code",
  "invitation",
  "challenge",
  "attempt",
  "patient_link",
  "patient_session",
  "register_entry",
  "chart_restriction",
  "broken_glass",
  "retention_hold",
  "film_removal",
];

beforeAll(async () => {
  at = await testHouse();
  const { asAdministrator } = at.database;
  for (const practice of [at.house.store.practice, other]) await fill(practice);

  async function fill(practice: string): Promise<void> {
    const patient = randomUUID();
    const all = [practice, patient];
    if (practice === other) {
      await asAdministrator("INSERT INTO firstray.practice VALUES ($1, 'Other', 'America/Toronto')", [practice]);
      await asAdministrator("INSERT INTO firstray.chain_head VALUES ($1, 0, '')", [practice]);
    }
    await asAdministrator("INSERT INTO firstray.patient VALUES ($1, $2, 1, 'F', 'G', 'N', '1970-01-01', '{}', 'f g', 'n')", all);
    await asAdministrator(
      `INSERT INTO firstray.event VALUES ($1, $2, 1, 'e', gen_random_uuid(), 'PatientRegistered', 1, '2027-01-04', now(), '{}', NULL, '{}',
        '', '', 1, '', '')`,
      all,
    );
    await asAdministrator(
      `INSERT INTO firstray.obligation VALUES ($1, $2, 'k', 'visit', 'left', NULL, 's', '2027-01-04', '2027-01-04', '2027-01-04',
        '2027-01-04', '{}', 'F1', false)`,
      all,
    );
    await asAdministrator("INSERT INTO firstray.film VALUES ($1, gen_random_uuid(), $2, 'hash', '{}')", all);
    await asAdministrator(
      "INSERT INTO firstray.film_part SELECT $1, gen_random_uuid(), film_id FROM firstray.film WHERE practice_id = $1",
      [practice],
    );
    await asAdministrator("INSERT INTO firstray.audit (practice_id, at, actor, action, patients) VALUES ($1, now(), '{}', 'x', '{}')", [
      practice,
    ]);
    await asAdministrator(
      `INSERT INTO firstray.outbox (practice_id, id, key, channel, audience, not_before, valid_until, changed_at, message)
        VALUES ($1, gen_random_uuid(), 'k', 'email', 'staff', now(), now(), now(), '{}')`,
      [practice],
    );
    await asAdministrator("INSERT INTO firstray.plan_draft VALUES ($1, gen_random_uuid(), $2, 1, '{}', '{}', now())", all);
    await asAdministrator("INSERT INTO firstray.surgeon_settings VALUES ($1, 'p', '{}', now())", [practice]);
    await asAdministrator("INSERT INTO firstray.protocol_version VALUES ($1, 2, '{}', '{}', now(), 'x')", [practice]);
    await asAdministrator("DELETE FROM firstray.staff WHERE practice_id = $1", [practice]); // the demo's own
    await asAdministrator("INSERT INTO firstray.staff VALUES ($1, 'p', 'n', 'nurse', now())", [practice]);
    await asAdministrator("INSERT INTO firstray.passkey VALUES ($1, 'k', 'p', '', 0, '{}', 'd', now())", [practice]);
    await asAdministrator("INSERT INTO firstray.recovery_code VALUES ($1, 'h', 'p')", [practice]);
    await asAdministrator("INSERT INTO firstray.invitation VALUES ($1, gen_random_uuid(), 'h', 'nurse', NULL, NULL, '{}', now(), now())", [
      practice,
    ]);
    await asAdministrator("INSERT INTO firstray.challenge VALUES ($1, 'c', 'sign-in', NULL, NULL, NULL, now())", [practice]);
    await asAdministrator("INSERT INTO firstray.attempt VALUES ($1, 's', 1, now())", [practice]);
    await asAdministrator("INSERT INTO firstray.patient_link VALUES ($1, gen_random_uuid(), 'h', $2, '{}', now(), now())", all);
    await asAdministrator(
      "INSERT INTO firstray.patient_session SELECT $1, 'h', link_id, now(), now() FROM firstray.patient_link WHERE practice_id = $1",
      [practice],
    );
    await asAdministrator("INSERT INTO firstray.register_entry VALUES ($1, 'incident', gen_random_uuid(), 1, $2, now(), '{}', '{}')", all);
    await asAdministrator("INSERT INTO firstray.chart_restriction VALUES ($1, $2, 1, true, now(), '{}', 'r')", all);
    await asAdministrator("INSERT INTO firstray.broken_glass VALUES ($1, gen_random_uuid(), $2, 'p', '{}', now(), now(), 'r')", all);
    await asAdministrator("INSERT INTO firstray.retention_hold VALUES ($1, $2, 1, true, now(), '{}', 'r')", all);
    await asAdministrator("INSERT INTO firstray.film_removal VALUES ($1, 'hash')", [practice]);
    await asAdministrator("INSERT INTO firstray.sign_in VALUES ($1, 'c', 'p', 'n', 'nurse', now(), now())", [practice]);
  }
}, engineStartMs);
afterAll(() => at.stop());

test.each(tables)("the server sees its own practice's rows of %s, and no other practice's", async (table) => {
  const seen = await inPractice(at.house.store, async (transaction) => transaction.query(`SELECT practice_id FROM firstray.${table}`));
  expect(seen.rows).toEqual([{ practice_id: at.house.store.practice }]);
});

test.each(tables)("without a practice the server sees no row of %s", async (table) => {
  expect((await at.house.store.pool.query(`SELECT practice_id FROM firstray.${table}`)).rows).toEqual([]);
});

interface Policy {
  readonly tablename: string;
  readonly policyname: string;
  readonly qual: string;
  readonly with_check: string | null;
}

async function policies(): Promise<readonly Policy[]> {
  return at.database.asAdministrator<Policy>(
    `SELECT tablename, policyname, qual, with_check FROM pg_policies WHERE schemaname = 'firstray' AND 'firstray_app' = ANY (roles)
      ORDER BY tablename`,
  );
}

test("every table that holds a practice's rows is tried here, and bound by one policy that the server cannot pass", async () => {
  const held = await at.database.asAdministrator<{ name: string; bound: boolean }>(
    `SELECT relname AS name, relrowsecurity AND relforcerowsecurity AS bound FROM pg_class JOIN pg_attribute ON attrelid = pg_class.oid
      WHERE relnamespace = 'firstray'::regnamespace AND relkind = 'r' AND attname = 'practice_id' ORDER BY relname`,
  );
  expect(held.map(({ name }) => name)).toEqual(tables.toSorted());
  expect(held.filter(({ bound }) => !bound)).toEqual([]);
  expect((await policies()).map(({ tablename }) => tablename)).toEqual(tables.toSorted());
});

test("each policy is needed: dropped, its table gives no row; as open as can be, it gives another practice's", async () => {
  const seen = async (table: string): Promise<number> =>
    (await inPractice(at.house.store, async (transaction) => transaction.query(`SELECT practice_id FROM firstray.${table}`))).rows.length;
  for (const { tablename, policyname, qual, with_check } of await policies()) {
    const drop = `DROP POLICY ${policyname} ON firstray.${tablename}`;
    const create = (condition: string): string => `CREATE POLICY ${policyname} ON firstray.${tablename} TO firstray_app ${condition}`;
    await at.database.asAdministrator(drop);
    const without = await seen(tablename);
    await at.database.asAdministrator(create("USING (true)"));
    const open = await seen(tablename);
    await at.database.asAdministrator(drop);
    await at.database.asAdministrator(create(`USING ${qual}${with_check === null ? "" : ` WITH CHECK ${with_check}`}`));
    expect([tablename, without, open, await seen(tablename)]).toEqual([tablename, 0, 2, 1]);
  }
});

test.each([
  "UPDATE firstray.event SET reason = 'x'",
  "DELETE FROM firstray.event",
  "TRUNCATE firstray.event",
  "UPDATE firstray.audit SET detail = 'x'",
  "DELETE FROM firstray.audit",
  "TRUNCATE firstray.audit",
  "UPDATE firstray.protocol_version SET reason = 'x'",
  "DELETE FROM firstray.protocol_version",
  "TRUNCATE firstray.protocol_version",
  "DELETE FROM firstray.plan_draft",
  "DELETE FROM firstray.surgeon_settings",
  "UPDATE firstray.register_entry SET content = '{}'",
  "DELETE FROM firstray.register_entry",
  "UPDATE firstray.chart_restriction SET restricted = false",
  "DELETE FROM firstray.chart_restriction",
  "UPDATE firstray.retention_hold SET held = false",
  "DELETE FROM firstray.retention_hold",
  "INSERT INTO firstray.film_removal SELECT practice_id, content_hash FROM firstray.film",
  "UPDATE firstray.practice SET restored_at = NULL",
  "UPDATE firstray.event SET payload = NULL, salt = NULL",
  "UPDATE firstray.broken_glass SET ends_at = now()",
  "DELETE FROM firstray.broken_glass",
  "DELETE FROM firstray.patient",
  "DELETE FROM firstray.film",
  "UPDATE firstray.film_part SET film_id = part_id",
  "DELETE FROM firstray.film_part",
  "DELETE FROM firstray.chain_head",
  "UPDATE firstray.practice SET name = 'x'",
  "UPDATE firstray.installation SET demo = false",
  "INSERT INTO firstray.migration (name, hash) VALUES ('x', 'x')",
  "ALTER TABLE firstray.event DISABLE ROW LEVEL SECURITY",
  "DROP POLICY own_practice ON firstray.event",
  "CREATE TABLE firstray.mine (x int)",
  "DELETE FROM firstray.staff",
  "UPDATE firstray.passkey SET public_key = ''",
  "UPDATE firstray.invitation SET role = 'administrator'",
  "UPDATE firstray.patient_link SET patient_id = gen_random_uuid()",
])("the server's role may not: %s", async (sql) => {
  await expect(inPractice(at.house.store, (transaction) => transaction.query(sql))).rejects.toThrow(/permission denied|must be owner/);
});

const destroyIt = "SELECT firstray.destroy_record($1, $2, $3)";

test.each([
  ["no event says so", "UPDATE firstray.obligation SET settled = true", "e", /its last event, which says so/],
  ["something is owed", "UPDATE firstray.event SET type = 'RecordDestroyed'", "e", /while something is owed/],
  ["the event is another's", "UPDATE firstray.event SET type = 'RecordDestroyed'", "x", /its last event, which says so/],
])("H142 H144: the server's role may not destroy a record when %s", async (_case, arranged, event, refusal) => {
  const { practice } = at.house.store;
  const [row] = await at.database.asAdministrator<{ patient: string; type: string }>(
    "SELECT patient_id AS patient, type FROM firstray.event WHERE practice_id = $1",
    [practice],
  );
  await at.database.asAdministrator(arranged);
  try {
    const values = [practice, row?.patient, event];
    await expect(inPractice(at.house.store, (transaction) => transaction.query(destroyIt, values))).rejects.toThrow(refusal);
    const kept = await at.database.asAdministrator("SELECT FROM firstray.event WHERE payload IS NOT NULL");
    expect(kept).toHaveLength(2);
  } finally {
    await at.database.asAdministrator("UPDATE firstray.obligation SET settled = false");
    await at.database.asAdministrator("UPDATE firstray.event SET type = $1", [row?.type]);
  }
});

test("H142 H144: the server's role may not destroy a record of another practice, nor one that goes on after the event", async () => {
  await at.database.asAdministrator("UPDATE firstray.event SET type = 'RecordDestroyed'");
  const [row] = await at.database.asAdministrator<{ patient: string }>(
    "SELECT patient_id AS patient FROM firstray.event WHERE practice_id = $1",
    [other],
  );
  const destroying = (practice: string) =>
    inPractice(at.house.store, (transaction) => transaction.query(destroyIt, [practice, row?.patient, "e"]));
  await expect(destroying(other)).rejects.toThrow(/the practice of the transaction only/);
  await expect(destroying(at.house.store.practice)).rejects.toThrow(/its last event, which says so/);
  await at.database.asAdministrator("UPDATE firstray.event SET type = 'PatientRegistered'");
});

test("a row of another practice cannot be written", async () => {
  const sql = "INSERT INTO firstray.audit (practice_id, at, actor, action, patients) VALUES ($1, now(), '{}', 'x', '{}')";
  await expect(inPractice(at.house.store, (transaction) => transaction.query(sql, [other]))).rejects.toThrow(/row-level security/);
});

test("another practice's row is left alone by an update of all", async () => {
  await inPractice(at.house.store, (transaction) => transaction.query("UPDATE firstray.patient SET family_name = 'changed'"));
  const rows = await at.database.asAdministrator("SELECT family_name FROM firstray.patient WHERE practice_id = $1", [other]);
  expect(rows).toEqual([{ family_name: "F" }]);
});

test("the server works as another role that has been let in, and not before", async () => {
  const { administrator, asAdministrator } = at.database;
  const user = `firstray_test_${randomUUID().slice(0, 8)}`;
  await asAdministrator(`CREATE ROLE ${user} LOGIN PASSWORD 'secret'`);
  const options = { administrator, application: { ...administrator, user, password: "secret" }, demo: true };
  try {
    await expect(openStore(options)).rejects.toThrow(`GRANT firstray_app TO ${user}`);
    await asAdministrator(`GRANT firstray_app TO ${user}`);
    const store = await openStore(options);
    expect((await inPractice(store, (transaction) => transaction.query("SELECT FROM firstray.patient"))).rowCount).toBe(1);
    await closeStore(store);
  } finally {
    await asAdministrator(`DROP ROLE ${user}`);
  }
});

test("an administrator who owns the database but is no superuser prepares it just as well", async () => {
  const { administrator, asAdministrator } = at.database;
  const suffix = randomUUID().slice(0, 8);
  const [user, database] = [`firstray_owner_${suffix}`, `firstray_owned_${suffix}`];
  await asAdministrator(`CREATE ROLE ${user} LOGIN CREATEROLE PASSWORD 'secret'`);
  await asAdministrator(`CREATE DATABASE ${database} OWNER ${user}`);
  try {
    const password = applicationPassword(String(administrator.password)) ?? "";
    const application = { ...administrator, database, user: "firstray_app", password };
    const owner = { ...administrator, database, user, password: "secret" };
    for (const _again of [1, 2]) {
      const store = await openStore({ administrator: owner, application, demo: false });
      expect(store.settings).toMatchObject({ demo: false, timeZone: "America/Toronto" });
      await closeStore(store);
    }
  } finally {
    await asAdministrator(`DROP DATABASE ${database} WITH (FORCE)`);
    await asAdministrator(`DROP OWNED BY ${user}`);
    await asAdministrator(`DROP ROLE ${user}`);
  }
});

test("the server does not start as a superuser", async () => {
  const { administrator } = at.database;
  await expect(openStore({ administrator, application: administrator, demo: true })).rejects.toThrow(/is a superuser/);
});

test.each([
  { rights: "BYPASSRLS", sentence: /bypasses row policies/ },
  { rights: "IN ROLE firstray_test_owner", sentence: /owns the tables/ },
])("the server does not start as a role with $rights", async ({ rights, sentence }) => {
  const { administrator, asAdministrator } = at.database;
  const user = `firstray_test_${randomUUID().slice(0, 8)}`;
  await asAdministrator("DROP ROLE IF EXISTS firstray_test_owner");
  await asAdministrator("CREATE ROLE firstray_test_owner");
  await asAdministrator(`CREATE ROLE ${user} LOGIN PASSWORD 'secret' ${rights}`);
  await asAdministrator(`GRANT USAGE ON SCHEMA firstray TO ${user}`);
  await asAdministrator("ALTER TABLE firstray.outbox OWNER TO firstray_test_owner");
  try {
    const application = { ...administrator, user, password: "secret" };
    await expect(openStore({ administrator, application, demo: true })).rejects.toThrow(sentence);
  } finally {
    await asAdministrator("ALTER TABLE firstray.outbox OWNER TO CURRENT_USER");
    await asAdministrator(`DROP OWNED BY ${user}`);
    await asAdministrator(`DROP ROLE ${user}`);
    await asAdministrator("DROP ROLE firstray_test_owner");
  }
});

test.each([{ made: true, started: false, sentence: /created as a demo/ }])(
  "a database made as demo: $made is not started as demo: $started",
  async ({ started, sentence }) => {
    await expect(openStore({ administrator: at.database.administrator, demo: started })).rejects.toThrow(sentence);
  },
);

test("an unreachable database is one sentence without the password", async () => {
  const administrator = { connectionString: "postgres://admin:hidden@127.0.0.1:1/none" };
  const refusal = openStore({ administrator, demo: true });
  await expect(refusal).rejects.toThrow(/The database cannot be reached/);
  await expect(refusal).rejects.not.toThrow(/hidden/);
});

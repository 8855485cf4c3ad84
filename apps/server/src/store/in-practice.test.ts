import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { engineStartMs } from "../testing/test-engine.ts";
import { type TestHouse, testHouse } from "../testing/test-house.ts";
import { inPractice, type Transaction } from "./in-practice.ts";

let at: TestHouse;
beforeAll(async () => {
  at = await testHouse();
}, engineStartMs);
afterAll(() => at.stop());

const insert = (detail: string) => ({
  name: "test-audit",
  text: "INSERT INTO firstray.audit (practice_id, at, actor, action, patients, detail) VALUES ($1, now(), '{}', 'x', '{}', $2)",
  values: [at.house.store.practice, detail],
});
const broken = { text: "SELECT 1 / 0" };

async function kept(): Promise<readonly unknown[]> {
  const rows = await at.database.asAdministrator<{ detail: string }>("SELECT detail FROM firstray.audit WHERE action = 'x' ORDER BY id");
  return rows.map(({ detail }) => detail);
}

const run = <Result>(work: (transaction: Transaction) => Promise<Result>) => inPractice(at.house.store, work);

test("what is left to the end is written with the commit, in order, after what was asked before", async () => {
  await run(async (transaction) => {
    transaction.atTheEnd(insert("second"));
    await transaction.query(insert("first"));
    transaction.atTheEnd(insert("third"));
  });
  expect(await kept()).toEqual(["first", "second", "third"]);
});

test("when one of them fails nothing is kept, and what it threw is what is thrown, as its writer words it", async () => {
  const before = await kept();
  const both = run(async (transaction) => {
    transaction.atTheEnd(insert("lost"));
    transaction.atTheEnd(broken, () => {
      throw new Error("worded");
    });
    transaction.atTheEnd(insert("lost too"));
  });
  await expect(both).rejects.toThrow("worded");
  await expect(run(async (transaction) => transaction.atTheEnd(broken))).rejects.toThrow(/division by zero/);
  expect(await kept()).toEqual(before);
});

test("a failure that the work swallowed is no commit", async () => {
  const before = await kept();
  const swallowed = run(async (transaction) => {
    await transaction.query(broken).catch(() => undefined);
    return "done";
  });
  await expect(swallowed).rejects.toThrow(/must end by its commit, got ROLLBACK/);
  await expect(run(async () => Promise.reject(new Error("the work's own")))).rejects.toThrow("the work's own");
  expect(await kept()).toEqual(before);
});

test("a connection serves the next transaction after each of these, and keeps no practice", async () => {
  await run(async (transaction) => transaction.atTheEnd(insert(randomUUID())));
  expect((await at.house.store.pool.query("SELECT current_setting('firstray.practice', true) AS practice")).rows).toEqual([
    { practice: "" },
  ]);
});

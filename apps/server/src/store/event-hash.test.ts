import { randomUUID } from "node:crypto";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { recordCommand } from "../record/record-command.ts";
import { registerPatient } from "../record/register-patient.ts";
import { aPatient } from "../testing/commands.ts";
import { engineStartMs } from "../testing/test-engine.ts";
import { type TestHouse, testHouse } from "../testing/test-house.ts";
import { canonicalJson } from "./canonical-json.ts";
import { beforeFirstRow, payloadHash, rowHash } from "./event-hash.ts";
import type { ChainedRow } from "./event-row.ts";
import { inPractice } from "./in-practice.ts";

let at: TestHouse;
const actor = { kind: "staff", id: "s", name: "S", role: "surgeon" } as const;
beforeAll(async () => {
  at = await testHouse();
  await Promise.all(Array.from({ length: 5 }, course));
}, engineStartMs);
afterAll(() => at.stop());

async function course(): Promise<void> {
  const patient = randomUUID();
  const registration = { id: randomUUID(), type: "RegisterPatient" as const, occurredOn: "2027-01-04", payload: aPatient() };
  await registerPatient(at.house, { patient, command: registration, distinctFrom: [], actor });
  const payload = { episode: randomUUID(), foot: "left" as const, protocolVersion: 1 };
  const opening = { id: randomUUID(), type: "OpenEpisode" as const, occurredOn: "2027-01-04", payload };
  await recordCommand(at.house, { patient, command: opening, expectedSequence: 1, actor });
}

test("written by five at once, every row still hashes to what it says and names the row before it", async () => {
  const { practice } = at.house.store;
  const { rows } = await inPractice(at.house.store, (transaction) =>
    transaction.query<ChainedRow>("SELECT * FROM firstray.event ORDER BY position"),
  );
  expect(rows.map(({ position }) => position)).toEqual(Array.from({ length: 10 }, (_, index) => index + 1));
  let previous: Buffer = beforeFirstRow;
  for (const row of rows) {
    expect(row.salt && payloadHash(row.salt, row.payload)).toEqual(row.payload_hash);
    expect(row.previous_hash).toEqual(previous);
    expect(rowHash(practice, row)).toEqual(row.row_hash);
    previous = row.row_hash;
  }
});

test("canonical JSON is the same whatever order the keys came in, and survives the trip through text", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const text = canonicalJson(value);
      expect(canonicalJson(JSON.parse(text))).toBe(text);
      expect(canonicalJson(reversed(value))).toBe(text);
    }),
  );
});

function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, reversed(inner)]),
  );
}

import { randomUUID } from "node:crypto";
import type { Actor } from "@firstray/record";
import { afterAll, beforeAll, expect, test } from "vitest";
import { demoPerson } from "../demo/demo-staff.ts";
import { recordCommand } from "../record/record-command.ts";
import { registerPatient } from "../record/register-patient.ts";
import { aCommand, aPatient } from "../testing/commands.ts";
import { engineStartMs } from "../testing/test-engine.ts";
import { type TestHouse, testHouse } from "../testing/test-house.ts";
import { rebuildPractice } from "./rebuild-practice.ts";
import { verifyProjections } from "./verify-projections.ts";

let at: TestHouse;
const occurredOn = "2027-01-04";
const actor: Actor = { kind: "staff", ...demoPerson("surgeon") };

beforeAll(async () => {
  at = await testHouse();
}, engineStartMs);
afterAll(() => at.stop());

/** Opens an episode and changes the chart over and over, until it is told to end. @returns the number of the last event that was acknowledged. */
async function recordUntil(end: AbortSignal, patient: string): Promise<number> {
  const command = aCommand({ type: "RegisterPatient", occurredOn, payload: aPatient({ email: "aline@example.org" }) });
  if (command.type !== "RegisterPatient") throw new Error(`a registration was made, got ${command.type}`);
  let { sequence } = await registerPatient(at.house, { patient, command, distinctFrom: [], actor });
  const say = async (entry: Parameters<typeof aCommand>[0]): Promise<void> => {
    ({ sequence } = await recordCommand(at.house, { patient, command: aCommand(entry), expectedSequence: sequence, actor }));
  };
  const episode = randomUUID();
  await say({ type: "OpenEpisode", occurredOn, payload: { episode, foot: "left", protocolVersion: 1 } });
  await say({
    type: "ScheduleOperation",
    occurredOn,
    payload: { operation: episode, on: "2027-01-25", feet: [{ foot: "left", episode }] },
  });
  for (let change = 0; !end.aborted; change += 1)
    await say({
      type: "ChangePatientDetails",
      occurredOn,
      payload: { givenName: `Aline ${change}`, email: `aline.${change}@example.org` },
    });
  return sequence;
}

test("while people record, what is right is named by nobody, what was damaged is rebuilt, and nothing of theirs is lost", async () => {
  const { store, clock } = at.house;
  const now = clock.now().toString();
  const end = new AbortController();
  const patients = Array.from({ length: 4 }, () => randomUUID());
  const recording = patients.map((patient) => recordUntil(end.signal, patient));
  for (let round = 0; round < 40; round += 1) expect((await verifyProjections(store, now)).differences).toEqual([]);
  for (let round = 0; round < 10; round += 1) {
    await at.database.asAdministrator("UPDATE firstray.obligation SET settled = NOT settled, due_on = due_on + 1");
    expect(await rebuildPractice(store, { at: now, told: () => undefined })).toMatchObject({ kind: "rebuilt", left: [] });
  }
  end.abort();
  const last = await Promise.all(recording);
  expect((await verifyProjections(store, now)).differences).toEqual([]);
  const rows = await at.database.asAdministrator<{ id: string; last: string }>(
    "SELECT patient_id AS id, max(sequence) AS last FROM firstray.event GROUP BY patient_id",
  );
  expect(new Map(rows.map((row) => [row.id, Number(row.last)]))).toEqual(new Map(patients.map((patient, index) => [patient, last[index]])));
});

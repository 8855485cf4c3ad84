import { randomUUID } from "node:crypto";
import { fdatasyncSync, openSync, writeSync } from "node:fs";
import { join } from "node:path";
import type { House } from "../../../apps/server/src/house.ts";
import { recordCommand } from "../../../apps/server/src/record/record-command.ts";
import { registerPatient } from "../../../apps/server/src/record/register-patient.ts";
import type { Figure } from "../figure.ts";
import { spread } from "../spread.ts";
import { benchHouse } from "./bench-house.ts";

const [writes, writers, pageBytes] = [400, 10, 8192];
/** So that a record stays as long as a patient's is. */
const changesEach = 20;
const occurredOn = "2027-02-01";
const allowance = { times: 2, ms: 2 } as const;
const actor = { kind: "staff", id: "bench", name: "Banc Essai", role: "surgeon" } as const;

/** One command, from the parsed request to the commit of event, obligations and audit, beside what the disk itself needs to keep a page. */
export async function benchAppend(): Promise<readonly Figure[]> {
  const at = await benchHouse();
  try {
    const disk = spread(syncTimes(join(at.folder, "page")));
    const one = spread(await writerTimes(at.house, 0, writes));
    const ten = spread(
      (await Promise.all(Array.from({ length: writers }, (_, index) => writerTimes(at.house, index + 1, writes / 4)))).flat(),
    );
    const target = `≤ ${(allowance.times * disk.p95 + allowance.ms).toFixed(1)}`;
    return [
      { what: "the disk's own fdatasync of one page (median)", value: disk.median, unit: "ms" },
      { what: "the disk's own fdatasync of one page (p95)", value: disk.p95, unit: "ms" },
      { what: "append, one writer (median)", value: one.median, unit: "ms" },
      { what: "append, one writer (p95)", value: one.p95, unit: "ms", target },
      { what: "append, ten writers on ten patients (median)", value: ten.median, unit: "ms" },
      { what: "append, ten writers on ten patients (p95)", value: ten.p95, unit: "ms" },
    ];
  } finally {
    await at.stop();
  }
}

function syncTimes(file: string): readonly number[] {
  const [opened, page] = [openSync(file, "w"), Buffer.alloc(pageBytes, 1)];
  return Array.from({ length: writes }, () => {
    const started = performance.now();
    writeSync(opened, page);
    fdatasyncSync(opened);
    return performance.now() - started;
  });
}

/** Patients with an operated foot each, then one change of their details after another: each answer is waited for. */
async function writerTimes(house: House, writer: number, count: number): Promise<readonly number[]> {
  const patients = await Promise.all(
    Array.from({ length: Math.ceil(count / changesEach) }, (_, index) => operatedPatient(house, `${writer}-${index}`)),
  );
  const times: number[] = [];
  for (let run = -count / 10; run < count; run += 1) {
    const change = patients[Math.abs(run) % patients.length];
    const phone = `514 555-01${String(Math.abs(run) % 100).padStart(2, "0")}`;
    const started = performance.now();
    await change?.({ id: randomUUID(), type: "ChangePatientDetails", occurredOn, payload: { phone } });
    if (run >= 0) times.push(performance.now() - started);
  }
  return times;
}

type Send = (command: Parameters<typeof recordCommand>[1]["command"]) => Promise<void>;

/** A record as it is in the month after an operation. @returns how to add to it. */
async function operatedPatient(house: House, name: string): Promise<Send> {
  const [patient, episode, operation] = [randomUUID(), randomUUID(), randomUUID()];
  const details = { familyName: "Banc", givenName: `Essai ${name}`, number: `B-${name}`, birthDate: "1970-02-03", language: "fr" } as const;
  const registration = { id: randomUUID(), type: "RegisterPatient", occurredOn, payload: details } as const;
  let { sequence } = await registerPatient(house, { patient, command: registration, distinctFrom: [], actor });
  const send: Send = async (command) => {
    ({ sequence } = await recordCommand(house, { patient, command, expectedSequence: sequence, actor }));
  };
  const feet = [{ foot: "right", episode }] as const;
  await send({ id: randomUUID(), type: "OpenEpisode", occurredOn, payload: { episode, foot: "right", protocolVersion: 1 } });
  await send({ id: randomUUID(), type: "ScheduleOperation", occurredOn, payload: { operation, on: occurredOn, feet } });
  const operated = feet.map((one) => ({ ...one, wires: 1 }));
  await send({ id: randomUUID(), type: "RecordOperationHeld", occurredOn, payload: { operation, feet: operated } });
  return send;
}

import { randomUUID } from "node:crypto";
import type { SentCommand } from "@firstray/contract";
import type { Actor, PatientDetails } from "@firstray/record";
import { demoPerson } from "../demo/demo-staff.ts";
import type { OutboxRow } from "../outbox/outbox-row.ts";
import { outboxColumns } from "../outbox/outbox-row.ts";
import { recordCommand } from "../record/record-command.ts";
import { registerPatient } from "../record/register-patient.ts";
import { inPractice } from "../store/in-practice.ts";
import { aCommand, aPatient } from "./commands.ts";
import type { TestHouse } from "./test-house.ts";

type EntryOf<Command> = Command extends SentCommand ? Pick<Command, "type" | "payload"> : never;

/** A patient whose record a test writes day by day. */
export interface MessageCourse {
  readonly patient: string;
  readonly episode: string;
  /** The command recorded at ten of a day. */
  readonly record: (day: string, entry: EntryOf<SentCommand>) => Promise<void>;
  /** The patient's outbox, in the order of its keys. */
  readonly rows: () => Promise<readonly OutboxRow[]>;
}

const surgeon: Actor = { kind: "staff", ...demoPerson("surgeon") };

/** Registered with an address, an operation of the left foot scheduled for a day. */
export async function scheduledPatient(
  { house, goTo }: Pick<TestHouse, "house" | "goTo">,
  on: string,
  details: Partial<PatientDetails>,
): Promise<MessageCourse> {
  const [patient, episode] = [randomUUID(), randomUUID()];
  goTo("2027-01-04");
  const registration = aCommand({ type: "RegisterPatient", occurredOn: "2027-01-04", payload: aPatient(details) });
  if (registration.type !== "RegisterPatient") throw new Error(`a registration was made, got ${registration.type}`);
  let { sequence } = await registerPatient(house, { patient, command: registration, distinctFrom: [], actor: surgeon });
  const record = async (day: string, entry: EntryOf<SentCommand>): Promise<void> => {
    goTo(day);
    // Type and payload come from one entry; the spread loses that they belong together.
    const command = { id: randomUUID(), occurredOn: day, reason: "as told", confirmed: true, ...entry } as SentCommand;
    ({ sequence } = await recordCommand(house, { patient, command, expectedSequence: sequence, actor: surgeon }));
  };
  await record("2027-01-04", { type: "OpenEpisode", payload: { episode, foot: "left", protocolVersion: 1 } });
  await record("2027-01-04", { type: "ScheduleOperation", payload: { operation: episode, on, feet: [{ foot: "left", episode }] } });
  return { patient, episode, record, rows: () => rowsOf(house, patient) };
}

/** Operated on 2027-01-11 with one wire left in. */
export async function operatedPatient(at: Pick<TestHouse, "house" | "goTo">, details: Partial<PatientDetails>): Promise<MessageCourse> {
  const course = await scheduledPatient(at, "2027-01-11", details);
  const payload = { operation: course.episode, feet: [{ foot: "left", episode: course.episode, wires: 1 }] } as const;
  await course.record("2027-01-11", { type: "RecordOperationHeld", payload });
  return course;
}

async function rowsOf({ store }: TestHouse["house"], patient: string): Promise<readonly OutboxRow[]> {
  const sql = `SELECT ${outboxColumns} FROM firstray.outbox WHERE patient_id = $1 ORDER BY key, revision`;
  return inPractice(store, async (transaction) => (await transaction.query<OutboxRow>(sql, [patient])).rows);
}

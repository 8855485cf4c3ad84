import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { finished } from "node:stream/promises";
import type { Obligation } from "@firstray/pathway";
import pg from "pg";
import type { Temporal } from "temporal-polyfill";
import { nameKey, numberKey } from "../../../apps/server/src/store/patient-keys.ts";
import { courseOfCare } from "./course-of-care.ts";

/** A practice to fill: its database as the administrator, its id, and a folder that PostgreSQL may read. */
export interface ToFill {
  readonly administrator: pg.ClientConfig;
  readonly practice: string;
  readonly folder: string;
  readonly today: Temporal.PlainDate;
}

/** Operations lie evenly over so many days back, and so many ahead. */
const span = { back: 3650, ahead: 30 } as const;
const perFile = 50_000;

const columns = {
  patient: "practice_id, patient_id, sequence, family_name, given_name, number, birth_date, feet, name_key, number_key, owed",
  obligation:
    "practice_id, patient_id, key, kind, foot, episode_id, subject, opens_on, due_on, late_on, escalates_on, owner, protocol_item, settled",
} as const;

/**
 * Fills a practice with patients of one operated foot each, from the first number to the last: every obligation is what the product's own
 * record and pathway make of such a course, under another patient's ids; only the way into the tables is not the product's.
 */
export async function bulkLoad(to: ToFill, from: number, until: number): Promise<void> {
  const client = new pg.Client(to.administrator);
  await client.connect();
  try {
    for (let first = from; first < until; first += perFile) await loadSome(client, to, first, Math.min(until, first + perFile));
    await client.query("VACUUM (ANALYZE) firstray.patient, firstray.obligation");
  } finally {
    await client.end();
  }
}

async function loadSome(client: pg.Client, { practice, folder, today }: ToFill, first: number, end: number): Promise<void> {
  const files = { patient: join(folder, "patient.txt"), obligation: join(folder, "obligation.txt") };
  const [patients, owed] = [createWriteStream(files.patient, { mode: 0o644 }), createWriteStream(files.obligation, { mode: 0o644 })];
  for (let number = first; number < end; number += 1) {
    const patient = uuidOf(number);
    const day = (number * 2_654_435_761) % (span.back + span.ahead);
    const followed = course(today, day - span.back);
    patients.write(patientLine(practice, patient, number, followed.some(isOwed)));
    const lines = followed.map((obligation) => obligationLine(practice, patient, number, obligation));
    if (!owed.write(lines.join(""))) await once(owed, "drain");
  }
  for (const stream of [patients, owed]) await finished(stream.end());
  for (const table of ["patient", "obligation"] as const) {
    await client.query(`COPY firstray.${table} (${columns[table]}) FROM '${files[table]}'`);
    await rm(files[table]);
  }
}

const courses = new Map<number, readonly Obligation[]>();
function course(today: Temporal.PlainDate, day: number): readonly Obligation[] {
  const known = courses.get(day) ?? courseOfCare(today.add({ days: day }), today);
  courses.set(day, known);
  return known;
}

function uuidOf(number: number): string {
  return `00000000-0000-4000-8000-${number.toString(16).padStart(12, "0")}`;
}

function patientLine(practice: string, patient: string, number: number, owed: boolean): string {
  const [family, given, chart] = ["Banc", `Essai ${number}`, `B-${number}`];
  const keys = [nameKey(family, given), numberKey(chart)];
  return line([practice, patient, "9", family, given, chart, "1970-02-03", "{right}", ...keys, owed ? "t" : "f"]);
}

function isOwed({ dischargedBy, waivedBy }: Obligation): boolean {
  return dischargedBy === undefined && waivedBy === undefined;
}

/** The ids of the course become this patient's own: episode and operation are named nowhere else. */
function obligationLine(practice: string, patient: string, number: number, obligation: Obligation): string {
  const own = (text: string): string => text.replace("episode", `e${number}`).replace("operation", `o${number}`);
  const { kind, foot, opensOn, dueOn, lateOn, escalatesOn, owner, protocolItem } = obligation;
  const dates = [opensOn, dueOn, lateOn, escalatesOn].map(String);
  const settled = isOwed(obligation) ? "f" : "t";
  const episode = obligation.episode === undefined ? "\\N" : own(obligation.episode);
  const names = [own(obligation.key), kind, foot, episode, own(obligation.subject)];
  return line([practice, patient, ...names, ...dates, JSON.stringify(owner), protocolItem, settled]);
}

/** One row of PostgreSQL's text format; none of ours holds a tab, a backslash or a line's end. */
function line(values: readonly string[]): string {
  return `${values.join("\t")}\n`;
}

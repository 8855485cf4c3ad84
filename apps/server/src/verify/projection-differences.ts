import { obligations } from "@firstray/pathway";
import type { Text } from "@firstray/radiograph";
import type { Facts, Instant } from "@firstray/record";
import type { KeptMessage, OutboxRow } from "../outbox/outbox-row.ts";
import { messageChanges, outboxOf } from "../outbox/plan-messages.ts";
import { filmParts, filmsBelonging } from "../record/film-projections.ts";
import type { Following } from "../record/save-projections.ts";
import type { Transaction } from "../store/in-practice.ts";
import { type DestroyedRecord, loadRecord } from "../store/load-record.ts";
import { obligationRow, writtenObligations } from "../store/replace-obligations.ts";
import { sameJson } from "../store/same-json.ts";
import { patientRow } from "../store/save-patient.ts";

/** A table whose rows are worked out from the events. */
export type Projection = "patient" | "obligation" | "film" | "outbox";

/** Rows of a patient that are not what the events give; `kept` and `follows` are both there to be read. */
export interface ProjectionDifference {
  readonly patient: string;
  readonly projection: Projection;
  readonly kept: readonly ProjectionRow[];
  readonly follows: readonly ProjectionRow[];
}

/** A row as it is compared, known among the patient's rows of its table by one name. */
interface ProjectionRow {
  readonly row: string;
  readonly [column: string]: unknown;
}

/** A patient's tables held against the events. */
export interface ComparedProjections {
  readonly kind: "compared";
  readonly differences: readonly ProjectionDifference[];
  /** What makes the tables what they should be; none where no event registers the patient. */
  readonly following: Following | undefined;
}

const noMessages = [[], []] as const;
const patientSql = `
  SELECT patient_id AS row, sequence, family_name, given_name, number, birth_date, feet, name_key, number_key, merged_into, unreadable,
    obligations_hash, owed
  FROM firstray.patient WHERE practice_id = $1 AND patient_id = $2`;
const destroyedSql = `
  SELECT patient_id AS row, sequence, family_name, given_name, number, birth_date, feet, name_key, number_key, destroyed, unreadable,
    obligations_hash, owed
  FROM firstray.patient WHERE practice_id = $1 AND patient_id = $2`;
const messageSql = "SELECT id AS row, key, state FROM firstray.outbox WHERE practice_id = $1 AND patient_id = $2 ORDER BY id";
const obligationSql = `
  SELECT key AS row, key, kind, foot, episode_id, subject, opens_on, due_on, late_on, escalates_on, owner, protocol_item, details, settled
  FROM firstray.obligation WHERE practice_id = $1 AND patient_id = $2 ORDER BY key COLLATE "C"`;
const filmSql = `
  SELECT film_id AS row, belongs, ARRAY(SELECT part_id::text FROM firstray.film_part AS part
    WHERE part.practice_id = film.practice_id AND part.film_id = film.film_id ORDER BY 1) AS parts
  FROM firstray.film WHERE practice_id = $1 AND patient_id = $2 ORDER BY film_id`;

/**
 * Works out from a patient's events what the other tables should hold of them, and compares. A record that cannot be read has no
 * projections to compare: it is shown as unreadable instead. @param at - now: what is no longer of use is not planned any more.
 */
export async function projectionDifferences(
  transaction: Transaction,
  practice: string,
  patient: string,
  at: Instant,
): Promise<ComparedProjections | { readonly kind: "unreadable"; readonly why: Text }> {
  const record = await loadRecord(transaction, practice, patient);
  if (record.kind === "unreadable") return record;
  if (record.kind === "destroyed") return destroyedProjections(transaction, practice, record);
  const { facts, sequence } = record;
  const outbox = await outboxOf(transaction, practice, patient);
  // What has only grown stale is for the send loop to mark as too late.
  const rows = outbox.rows.filter(({ state, validUntil }) => state !== "waiting" || Date.parse(validUntil) > Date.parse(at));
  const owed = obligations(record.protocolOf, facts);
  const following = { patient, sequence, facts, obligations: owed, outbox: { ...outbox, rows }, at, splits: true };
  const read = async (text: string): Promise<readonly ProjectionRow[]> =>
    (await transaction.query<ProjectionRow & object>(text, [practice, patient])).rows;
  const registered = facts.patient !== undefined;
  const compared: readonly (readonly [Projection, readonly ProjectionRow[], readonly ProjectionRow[]])[] = [
    ["patient", await read(patientSql), registered ? [patientOf(following)] : []],
    ["obligation", await read(obligationSql), obligationsOf(following)],
    ["film", await read(filmSql), filmsOf(facts)],
    ["outbox", ...(registered ? messagesOf(following) : noMessages)],
  ];
  const differences = compared.flatMap(([projection, kept, follows]) =>
    sameJson(kept, follows) ? [] : [{ patient, projection, kept, follows }],
  );
  return { kind: "compared", differences, following: registered ? following : undefined };
}

/** Of a destroyed record no table says anything but that it is one; a rebuild has nothing to make of it. */
async function destroyedProjections(
  transaction: Transaction,
  practice: string,
  { patient, sequence }: DestroyedRecord,
): Promise<ComparedProjections> {
  const nobody = { family_name: "", given_name: "", number: "", birth_date: null, feet: [], name_key: "", number_key: null };
  const left = { destroyed: true, unreadable: null, obligations_hash: null, owed: false };
  const differences: ProjectionDifference[] = [];
  for (const [projection, sql] of [
    ["patient", destroyedSql],
    ["obligation", obligationSql],
    ["film", filmSql],
    ["outbox", messageSql],
  ] as const) {
    const kept = (await transaction.query<ProjectionRow & object>(sql, [practice, patient])).rows;
    const follows = projection === "patient" ? [{ row: patient, sequence, ...nobody, ...left }] : [];
    if (!sameJson(kept, follows)) differences.push({ patient, projection, kept, follows });
  }
  return { kind: "compared", differences, following: undefined };
}

function patientOf({ patient, sequence, facts, obligations: all }: Following): ProjectionRow {
  const { hash, owed } = writtenObligations(all);
  return { row: patient, sequence, ...patientRow(patient, facts), unreadable: null, obligations_hash: hash, owed };
}

function obligationsOf({ obligations: all }: Following): readonly ProjectionRow[] {
  return all.map((one) => ({ row: one.key, ...obligationRow(one) })).toSorted(byRow);
}

/** A part is kept under its film; a film that was taken out of the record keeps its row. */
function filmsOf(facts: Facts): readonly ProjectionRow[] {
  const parts = filmParts(facts);
  const whole = filmsBelonging(facts).filter(({ film }) => !parts.some(({ part }) => part === film));
  return whole
    .map(({ film, belongs }) => ({ row: film, belongs, parts: parts.flatMap((one) => (one.film === film ? [one.part] : [])).toSorted() }))
    .toSorted(byRow);
}

function byRow({ row: one }: ProjectionRow, { row: other }: ProjectionRow): number {
  return one < other ? -1 : 1;
}

/** The messages that planning anew would write, as they are kept and as they should be. */
function messagesOf(following: Following): readonly [readonly ProjectionRow[], readonly ProjectionRow[]] {
  const { put, cancel } = messageChanges(following, following.outbox);
  const follows = put.map((entry) => messageRow({ ...entry, state: "waiting" }));
  const changed = new Set(follows.map(({ row }) => row));
  const kept = following.outbox.rows.filter((row) => cancel.includes(row.id) || changed.has(messageRow(row).row));
  return [kept.map(messageRow).toSorted(byRow), follows.toSorted(byRow)];
}

type Message = Pick<OutboxRow<KeptMessage>, "key" | "revision" | "state" | "channel" | "notBefore" | "validUntil" | "message">;

function messageRow({ key, revision, state, channel, notBefore, validUntil, message }: Message): ProjectionRow {
  return { row: `${key}#${revision}`, state, channel, notBefore, validUntil, message };
}

import { type Obligation, obligations } from "@firstray/pathway";
import type { Facts, Instant } from "@firstray/record";
import { messageWrites, outboxOf } from "../outbox/plan-messages.ts";
import { belongingOf, partsOf } from "../record/save-decision.ts";
import type { Transaction } from "../store/in-practice.ts";
import { loadRecord } from "../store/load-record.ts";
import { obligationRow } from "../store/replace-obligations.ts";
import { sameJson } from "../store/same-json.ts";
import { patientRow } from "../store/save-patient.ts";

/** A table whose rows are worked out from the events. */
export type Projection = "patient" | "obligation" | "film" | "outbox";

/** Rows of a patient that are not what the events give; `kept` and `follows` are both there to be read. */
export interface ProjectionDifference {
  readonly patient: string;
  readonly projection: Projection;
  readonly kept: unknown;
  readonly follows: unknown;
}

const patientSql = `
  SELECT sequence, family_name, given_name, number, birth_date, feet, name_key, number_key, merged_into
  FROM firstray.patient WHERE practice_id = $1 AND patient_id = $2`;
const obligationSql = `
  SELECT key, kind, foot, episode_id, subject, opens_on, due_on, late_on, escalates_on, owner, protocol_item, details, settled
  FROM firstray.obligation WHERE practice_id = $1 AND patient_id = $2 ORDER BY key COLLATE "C"`;
const filmSql = `
  SELECT film_id AS film, belongs, ARRAY(SELECT part_id::text FROM firstray.film_part AS part
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
): Promise<readonly ProjectionDifference[]> {
  const record = await loadRecord(transaction, practice, patient);
  if (record.kind === "unreadable") return [];
  const { facts, sequence } = record;
  const owed = obligations(record.protocolOf, facts);
  const read = async (text: string): Promise<readonly unknown[]> => (await transaction.query(text, [practice, patient])).rows;
  const compared: readonly (readonly [Projection, readonly unknown[], readonly unknown[]])[] = [
    ["patient", await read(patientSql), [{ sequence, ...patientRow(patient, facts) }]],
    ["obligation", await read(obligationSql), inOrder(owed)],
    ["film", await read(filmSql), filmsOf(facts)],
    ["outbox", await unplanned(transaction, practice, { patient, facts, obligations: owed, at }), []],
  ];
  return compared.flatMap(([projection, kept, follows]) => (sameJson(kept, follows) ? [] : [{ patient, projection, kept, follows }]));
}

function inOrder(owed: readonly Obligation[]): readonly unknown[] {
  return owed.map(obligationRow).toSorted((one, other) => (one.key < other.key ? -1 : 1));
}

/** A part is kept under its film; a film that was taken out of the record keeps its row and belongs to nobody there. */
function filmsOf(facts: Facts): readonly unknown[] {
  const parts = partsOf(facts);
  const whole = belongingOf(facts).filter(({ film }) => !parts.some(({ part }) => part === film));
  return whole
    .map(({ film, belongs }) => ({ film, belongs, parts: parts.flatMap((one) => (one.film === film ? [one.part] : [])).toSorted() }))
    .toSorted((one, other) => (one.film < other.film ? -1 : 1));
}

/** What planning the messages anew would still write, but for what has only grown stale since. */
async function unplanned(
  transaction: Transaction,
  practice: string,
  planned: Parameters<typeof messageWrites>[1],
): Promise<readonly unknown[]> {
  const outbox = await outboxOf(transaction, practice, planned.patient);
  const fresh = outbox.rows.filter(({ state, validUntil }) => state !== "waiting" || Date.parse(validUntil) > Date.parse(planned.at));
  return messageWrites(practice, planned, { ...outbox, rows: fresh }).map(({ name, values }) => ({ name, values }));
}

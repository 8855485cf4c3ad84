import type { Restriction } from "@firstray/contract";
import type { Actor, Instant } from "@firstray/record";
import type { Transaction } from "./in-practice.ts";

/** What a surgeon says of who may open a chart. */
export interface NewRestriction {
  readonly patient: string;
  readonly restricted: boolean;
  readonly at: Instant;
  readonly actor: Actor;
  readonly reason: string;
}

/** Of each chart its last row, where that one restricts it. */
const restricted = `SELECT patient_id FROM (
    SELECT DISTINCT ON (patient_id) patient_id, restricted FROM firstray.chart_restriction
    WHERE practice_id = $1 ORDER BY patient_id, revision DESC) AS latest
  WHERE restricted`;

/** Charts that this person may not open now: restricted, and without a reason of theirs that still holds. */
export async function closedCharts(
  transaction: Transaction,
  practice: string,
  { person, now }: { readonly person: string; readonly now: Instant },
): Promise<ReadonlySet<string>> {
  const { rows } = await transaction.query<{ patient: string }>({
    name: "closed-charts",
    text: `SELECT patient_id AS patient FROM (${restricted}) AS closed WHERE NOT EXISTS (SELECT FROM firstray.broken_glass AS glass
      WHERE glass.practice_id = $1 AND glass.person_id = $2 AND glass.patient_id = closed.patient_id AND glass.at <= $3 AND glass.ends_at > $3)`,
    values: [practice, person, now],
  });
  return new Set(rows.map(({ patient }) => patient));
}

/** How a chart is restricted, and until when this person's reason opens it; absent: it is not restricted. */
export async function restrictionOf(
  transaction: Transaction,
  practice: string,
  { patient, person, now }: { readonly patient: string; readonly person: string; readonly now: Instant },
): Promise<Restriction | undefined> {
  const { rows } = await transaction.query<Omit<Restriction, "glass"> & { restricted: boolean; glass: Restriction["glass"] | null }>({
    name: "restriction-of",
    text: `SELECT restricted, actor AS by, to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS at, reason,
        (SELECT jsonb_build_object('reason', reason, 'endsAt', to_char(ends_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'))
          FROM firstray.broken_glass WHERE practice_id = $1 AND patient_id = $2 AND person_id = $3 AND at <= $4 AND ends_at > $4
          ORDER BY ends_at DESC LIMIT 1) AS glass
      FROM firstray.chart_restriction WHERE practice_id = $1 AND patient_id = $2 ORDER BY revision DESC LIMIT 1`,
    values: [practice, patient, person, now],
  });
  const [row] = rows;
  if (!row?.restricted) return undefined;
  const { by, at, reason, glass } = row;
  return { by, at, reason, ...(glass && { glass }) };
}

/** Adds what counts from now on. */
export async function addRestriction(transaction: Transaction, practice: string, added: NewRestriction): Promise<void> {
  const { patient, restricted: isRestricted, at, actor, reason } = added;
  await transaction.query({
    name: "add-restriction",
    text: `INSERT INTO firstray.chart_restriction (practice_id, patient_id, revision, restricted, at, actor, reason)
      SELECT $1, $2, coalesce(max(revision), 0) + 1, $3, $4, $5, $6
      FROM firstray.chart_restriction WHERE practice_id = $1 AND patient_id = $2`,
    values: [practice, patient, isRestricted, at, actor, reason],
  });
}

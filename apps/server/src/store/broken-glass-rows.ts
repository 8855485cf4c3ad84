import type { BrokenGlassReply } from "@firstray/contract";
import type { Instant } from "@firstray/record";
import type { Transaction } from "./in-practice.ts";

type Broken = BrokenGlassReply["entries"][number];

const mostShown = 200;

/** A restricted chart is opened for a reason, by one person, until a moment. */
export async function breakGlassOf(
  transaction: Transaction,
  practice: string,
  broken: {
    readonly id: string;
    readonly patient: string;
    readonly actor: Broken["actor"];
    readonly at: Instant;
    readonly endsAt: Instant;
    readonly reason: string;
  },
): Promise<void> {
  const { id, patient, actor, at, endsAt, reason } = broken;
  await transaction.query({
    name: "break-glass",
    text: `INSERT INTO firstray.broken_glass (practice_id, id, patient_id, person_id, actor, at, ends_at, reason)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
    values: [practice, id, patient, actor.id, actor, at, endsAt, reason],
  });
}

/** Every opening of a restricted chart, the latest first. */
export async function brokenGlass(transaction: Transaction, practice: string): Promise<readonly Broken[]> {
  const { rows } = await transaction.query<Broken>({
    name: "broken-glass",
    text: `SELECT glass.id, glass.actor, to_char(glass.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS at,
        to_char(glass.ends_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS "endsAt", glass.reason,
        jsonb_build_object('id', patient_id, 'familyName', patient.family_name, 'givenName', patient.given_name, 'number', patient.number) AS patient
      FROM firstray.broken_glass AS glass JOIN firstray.patient USING (practice_id, patient_id)
      WHERE practice_id = $1 ORDER BY glass.at DESC, glass.id LIMIT ${mostShown}`,
    values: [practice],
  });
  return rows;
}

import type { SurgeonSettings } from "@firstray/contract";
import { publishedPlanSettings, usualExecutionSpread } from "@firstray/osteotomy";
import type { Transaction } from "./in-practice.ts";

/** By what a person plans: their own settings, else the published ones. */
export async function surgeonSettings(transaction: Transaction, practice: string, person: string): Promise<SurgeonSettings> {
  const { rows } = await transaction.query<{ settings: SurgeonSettings }>({
    name: "surgeon-settings",
    text: "SELECT settings FROM firstray.surgeon_settings WHERE practice_id = $1 AND person = $2",
    values: [practice, person],
  });
  return rows[0]?.settings ?? { settings: publishedPlanSettings, execution: usualExecutionSpread };
}

/** From now on; drafts and plans that exist keep the settings they were made with. */
export async function saveSurgeonSettings(
  transaction: Transaction,
  practice: string,
  { person, settings, at }: { readonly person: string; readonly settings: SurgeonSettings; readonly at: string },
): Promise<void> {
  await transaction.query({
    name: "save-surgeon-settings",
    text: `INSERT INTO firstray.surgeon_settings (practice_id, person, settings, at) VALUES ($1, $2, $3, $4)
      ON CONFLICT (practice_id, person) DO UPDATE SET settings = $3, at = $4`,
    values: [practice, person, JSON.stringify(settings), at],
  });
}

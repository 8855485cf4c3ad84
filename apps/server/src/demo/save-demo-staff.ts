import { inPractice, type Store } from "../store/in-practice.ts";
import { demoPerson, demoRoles } from "./demo-staff.ts";

const saveSql = `
  INSERT INTO firstray.staff (practice_id, person_id, display_name, role, since) VALUES ($1, $2, $3, $4, now())
  ON CONFLICT (practice_id, person_id) DO NOTHING`;

/** The demo's invented staff, where they are not there yet; one who was let go stays gone. */
export async function saveDemoStaff(store: Store): Promise<void> {
  await inPractice(store, async (transaction) => {
    for (const { id, name, role } of demoRoles.map(demoPerson)) await transaction.query(saveSql, [store.practice, id, name, role]);
  });
}

import { inPractice, type Store } from "../store/in-practice.ts";

const atOnce = 50;
const firstId = "00000000-0000-0000-0000-000000000000";

/** Every patient once: also one of whom only the events are left, or only the row. */
const patientsSql = `
  SELECT id FROM (
    (SELECT patient_id AS id FROM firstray.patient WHERE practice_id = $1 AND patient_id > $2 ORDER BY patient_id LIMIT ${atOnce})
    UNION (SELECT patient_id FROM firstray.event WHERE practice_id = $1 AND patient_id > $2 AND sequence = 1 ORDER BY patient_id LIMIT ${atOnce})
  ) AS found ORDER BY id LIMIT ${atOnce}`;

/** The patients of a practice, in the order of their ids, some at a time; each time they are asked for anew. */
export async function* patientsInTurn(store: Store): AsyncGenerator<readonly string[]> {
  for (let after: string | undefined = firstId; after !== undefined; ) {
    const from: string = after;
    const some = await inPractice(store, async (transaction) => {
      const { rows } = await transaction.query<{ id: string }>({
        name: "patients-in-turn",
        text: patientsSql,
        values: [store.practice, from],
      });
      return rows.map(({ id }) => id);
    });
    if (some.length > 0) yield some;
    after = some.at(-1);
  }
}

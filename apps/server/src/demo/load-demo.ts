import { availableParallelism } from "node:os";
import type { House } from "../house.ts";
import { inPractice, type Transaction } from "../store/in-practice.ts";
import { type DrawingOffice, drawingOffice } from "./drawing-office.ts";
import { scribeOf } from "./scribe.ts";
import { storiesAfter } from "./stories-after.ts";
import { storiesBefore } from "./stories-before.ts";
import type { Story } from "./story.ts";

const stories: readonly Story[] = [...storiesAfter, ...storiesBefore];
const mostAtOnce = 4;

/**
 * Fills the demo practice: invented patients at every stage of the course, through the same commands and the same film intake as
 * everybody. A load that was cut short goes on with the patients who are not there yet.
 */
export async function loadDemo(house: House, say: (line: string) => void): Promise<void> {
  say("Preparing the demo practice, once: drawing films of invented patients …");
  const office = drawingOffice();
  try {
    const there = await inPractice(house.store, numbersThere);
    const left = stories.filter(({ patient }) => !there.has(patient.number));
    const lanes = Array.from({ length: Math.min(availableParallelism(), mostAtOnce) }, async () => {
      for (let story = left.shift(); story; story = left.shift()) await tell(house, office, story);
    });
    await Promise.all(lanes);
    await inPractice(house.store, (transaction) => transaction.query("UPDATE firstray.practice SET demo_loaded_at = now()"));
  } finally {
    await office.close();
  }
}

async function numbersThere(transaction: Transaction): Promise<ReadonlySet<string>> {
  const { rows } = await transaction.query<{ number: string }>("SELECT number FROM firstray.patient");
  return new Set(rows.map(({ number }) => number));
}

async function tell(house: House, office: DrawingOffice, { patient, registeredOn, tell: told }: Story): Promise<void> {
  await told(await scribeOf(house, office, patient, registeredOn));
}

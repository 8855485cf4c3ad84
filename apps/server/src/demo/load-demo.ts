import type { House } from "../house.ts";
import { inPractice, type Transaction } from "../store/in-practice.ts";
import { demoDays } from "./demo-days.ts";
import { type DrawingOffice, drawingOffice } from "./drawing-office.ts";
import { scribeOf } from "./scribe.ts";
import { storiesAfter } from "./stories-after.ts";
import { storiesBefore } from "./stories-before.ts";
import type { Story } from "./story.ts";

const stories: readonly Story[] = [...storiesAfter, ...storiesBefore];
/** More than there are cores: while one patient waits for the disk, a film of another is drawn or read. */
const atOnce = 4;

/** Nobody failed to send what fell due before there was a server to send it. */
const unsendableSql = `
  UPDATE firstray.outbox SET state = 'cancelled', outcome = '{"kind": "too-late"}' WHERE state = 'waiting' AND valid_until <= $1`;

/**
 * Fills the demo practice: invented patients at every stage of the course, through the same commands and the same film intake as
 * everybody. A load that was cut short goes on with the patients who are not there yet.
 * @param until - cuts it short.
 */
export async function loadDemo(house: House, say: (line: string) => void, until: AbortSignal): Promise<void> {
  say("Preparing the demo practice, once: drawing films of invented patients …");
  const there = await inPractice(house.store, numbersThere);
  const left = stories.filter(({ patient }) => !there.has(patient.number));
  const office = drawingOffice();
  try {
    await inLanes(left, (story) => tell(house, office, story, until));
  } finally {
    await office.close();
  }
  await inPractice(house.store, async (transaction) => {
    await transaction.query(unsendableSql, [house.clock.now().toString()]);
    await transaction.query("UPDATE firstray.practice SET demo_loaded_at = now()");
  });
}

/** Works through a list, a few at a time. @throws the first error, once every lane has come to its end. */
async function inLanes<Item>(items: readonly Item[], work: (item: Item) => Promise<void>): Promise<void> {
  const left = [...items];
  const lane = async (): Promise<void> => {
    for (let item = left.shift(); item !== undefined; item = left.shift()) await work(item);
  };
  const ended = await Promise.allSettled(Array.from({ length: atOnce }, lane));
  for (const end of ended) if (end.status === "rejected") throw end.reason;
}

async function numbersThere(transaction: Transaction): Promise<ReadonlySet<string>> {
  const { rows } = await transaction.query<{ number: string }>("SELECT number FROM firstray.patient");
  return new Set(rows.map(({ number }) => number));
}

async function tell(house: House, office: DrawingOffice, { patient, registeredOn, tell: told }: Story, until: AbortSignal): Promise<void> {
  await told(await scribeOf({ days: demoDays(house, until), office }, patient, registeredOn));
}

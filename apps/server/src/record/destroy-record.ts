import type { DestroyedReply } from "@firstray/contract";
import { destructionBarSentence, type MayDestroy } from "@firstray/pathway";
import type { Actor } from "@firstray/record";
import { dayIn } from "../clock.ts";
import type { House } from "../house.ts";
import { Problem } from "../http/problem.ts";
import { sentences } from "../http/sentences.ts";
import { audit } from "../store/audit.ts";
import { destroyRows } from "../store/destroy-rows.ts";
import { inPractice, type Transaction } from "../store/in-practice.ts";
import type { LoadedRecord } from "../store/load-record.ts";
import { numberKey } from "../store/patient-keys.ts";
import { readRetention } from "../store/retention-rows.ts";
import { commandIdFor } from "./command-id-for.ts";
import { destructionOf } from "./destruction-of.ts";
import { holdPerson } from "./hold-person.ts";
import { mayDestroyRecord, personsRecord } from "./persons-record.ts";
import { readableRecord } from "./readable-record.ts";
import { forgetRecord } from "./remembered-records.ts";

/** Somebody destroys the record of one person. */
export interface DestructionAsked {
  readonly patient: string;
  readonly command: string;
  /** The person's charts as they were last seen. */
  readonly charts: readonly { readonly patient: string; readonly sequence: number }[];
  /** The patient's number, typed again. */
  readonly number: string;
  readonly reason: string;
  readonly actor: Actor;
}

/**
 * Destroys what all charts of a person say, each as an event that says so, in one transaction with the audit: afterwards the chain, the
 * audit and those events are left. The films' files are named for removal. The same command again destroys nothing more.
 * @throws Problem when something bars it, with every reason; when somebody wrote something in between; when the number is another.
 */
export async function destroyRecord(house: House, asked: DestructionAsked): Promise<DestroyedReply> {
  const { practice } = house.store;
  const destroyed = await inPractice(house.store, async (transaction) => {
    await holdPerson(transaction, practice, asked.patient);
    const earlier = await destructionOf(transaction, practice, asked);
    if (earlier) return { reply: earlier, patients: [] };
    const { facts } = await readableRecord(transaction, practice, asked.patient);
    if (facts.patient === undefined) throw new Problem("no-such-patient", sentences.noSuchPatient);
    if (numberKey(facts.patient.number) !== numberKey(asked.number)) throw new Problem("invalid", sentences.wrongNumber);
    return destroyPerson(transaction, house, asked);
  });
  for (const patient of destroyed.patients) forgetRecord(practice, patient);
  return destroyed.reply;
}

async function destroyPerson(
  transaction: Transaction,
  house: House,
  asked: DestructionAsked,
): Promise<{ readonly reply: DestroyedReply; readonly patients: readonly string[] }> {
  const { practice } = house.store;
  const person = await personsRecord(transaction, practice, asked.patient);
  const { years } = await readRetention(transaction, practice);
  const may = mayDestroyRecord(person, house, years);
  if (may.kind === "refused") throw notDestroyed(may);
  const charts = person.charts.filter((chart) => chart.kind === "record");
  refuseUnseen(charts, asked);
  const now = house.clock.now();
  const { actor, reason } = asked;
  const on = dayIn(house.practice.timeZone, now);
  const said = { on, at: now.toString(), actor, reason, years: may.years, lastEntryOn: may.lastEntryOn.toString() };
  let [entries, films] = [0, 0];
  for (const { patient, sequence } of charts) {
    const command = patient === asked.patient ? asked.command : commandIdFor(asked.command, patient);
    const payload = await destroyRows(transaction, practice, { ...said, patient, sequence, command });
    entries += payload.entries;
    films += payload.films;
  }
  const patients = charts.map(({ patient }) => patient);
  await audit(transaction, practice, { at: said.at, actor, action: "destroy-record", patients, detail: asked.command, reason });
  return { reply: { patient: asked.patient, on, by: actor, reason, years: may.years, entries, films }, patients };
}

function notDestroyed({ bars }: Extract<MayDestroy, { kind: "refused" }>): Problem {
  const why = bars.map(destructionBarSentence);
  return new Problem("not-destroyed", { en: why.map(({ en }) => en).join(" "), fr: why.map(({ fr }) => fr).join(" ") });
}

/** @throws Problem when a chart is not as its sender saw it, or one is there that they did not see. */
function refuseUnseen(charts: readonly LoadedRecord[], { charts: seen }: DestructionAsked): void {
  const isSeen = ({ patient, sequence }: LoadedRecord): boolean => seen.some((one) => one.patient === patient && one.sequence === sequence);
  if (!charts.every(isSeen)) throw new Problem("conflict", sentences.conflict);
}

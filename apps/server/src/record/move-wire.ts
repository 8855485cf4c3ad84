import type { CommandReply } from "@firstray/contract";
import type { Side } from "@firstray/radiograph";
import type { Actor, Command, Wire } from "@firstray/record";
import { dayIn } from "../clock.ts";
import type { House } from "../house.ts";
import { Problem } from "../http/problem.ts";
import { sentences } from "../http/sentences.ts";
import { holdPatients } from "../store/hold-patients.ts";
import { inPractice, type Transaction } from "../store/in-practice.ts";
import type { LoadedRecord } from "../store/load-record.ts";
import { commandIdFor } from "./command-id-for.ts";
import { decidedOrProblem } from "./decided-or-problem.ts";
import { earlierReply } from "./earlier-reply.ts";
import { readableRecord } from "./readable-record.ts";
import { refuseStale } from "./refuse-stale.ts";
import { saveDecision } from "./save-decision.ts";

/** An insertion that was entered in the wrong patient's chart, and whose wire it is. */
export interface WireOfAnother {
  readonly patient: string;
  readonly command: string;
  readonly expectedSequence: number;
  readonly occurredOn: string;
  readonly reason: string;
  readonly secondPerson: string;
  readonly insertion: string;
  readonly to: { readonly patient: string; readonly foot: Side };
  readonly actor: Actor;
}

/**
 * Enters the wire in its own patient's chart and voids the wrong entry, in one transaction: at no moment is it owed to nobody.
 * @source ledger-4
 */
export async function moveWire(house: House, asked: WireOfAnother): Promise<CommandReply> {
  const { practice } = house.store;
  const { patient, to } = asked;
  if (patient === to.patient) throw new Problem("invalid", sentences.sameChart);
  return inPractice(house.store, async (transaction) => {
    const missing = await holdPatients(transaction, practice, [patient, to.patient]);
    if (missing.length > 0) throw new Problem("no-such-patient", sentences.noSuchPatient);
    const earlier = await earlierReply(transaction, practice, { command: asked.command, patient });
    if (earlier) return earlier;
    const wrong = await readableRecord(transaction, practice, patient);
    const right = await readableRecord(transaction, practice, to.patient);
    refuseStale(wrong, asked.expectedSequence);
    const insertion = insertionFor(asked, wireOf(wrong, asked.insertion));
    await save(transaction, house, asked, right, insertion);
    const voids: Command = {
      id: asked.command,
      type: "VoidEvent",
      occurredOn: asked.occurredOn,
      reason: asked.reason,
      payload: {
        voids: asked.insertion,
        secondPerson: asked.secondPerson,
        ground: { kind: "other-chart", patient: to.patient, event: insertion.id },
      },
    };
    return save(transaction, house, asked, wrong, voids);
  });
}

function wireOf({ facts }: LoadedRecord, insertion: string): Wire {
  const wire = facts.wires.find(({ reported }) => reported.event === insertion);
  if (!wire) throw new Problem("no-such-event", sentences.noSuchInsertion);
  return wire;
}

/** The same wire in the right chart: its day and diameter stay, its foot is what the person says. */
function insertionFor({ command, reason, to }: WireOfAnother, { id: wire, insertedOn, diameterMm, reported }: Wire): Command {
  const id = commandIdFor(command, to.patient);
  return {
    id,
    type: "RecordWireInserted",
    occurredOn: reported.on.toString(),
    reason,
    confirmed: true,
    payload: {
      wire: `${id}/${to.foot}/1`,
      foot: to.foot,
      ...(insertedOn && { insertedOn: insertedOn.toString() }),
      ...(diameterMm !== undefined && { diameterMm }),
      sameWireAs: wire,
    },
  };
}

async function save(
  transaction: Transaction,
  { store: { practice }, clock, practice: { timeZone } }: House,
  { actor, to, command: id }: WireOfAnother,
  { patient, facts, sequence }: LoadedRecord,
  command: Command,
): Promise<CommandReply> {
  const now = clock.now();
  const at = now.toString();
  const insertedElsewhere = { patient: to.patient, event: commandIdFor(id, to.patient) };
  const events = decidedOrProblem(command, facts, { today: dayIn(timeZone, now), now: at, actor, insertedElsewhere });
  const last = await saveDecision(transaction, { practice, patient, facts, sequence, command, events, actor, at, action: "record" });
  return { patient, sequence: last, events: events.map((event) => event.id) };
}

import { type DailyHeadReply, dailyHeadQuerySchema } from "@firstray/contract";
import type { FastifyInstance } from "fastify";
import { Temporal } from "temporal-polyfill";
import { dayIn } from "../clock.ts";
import type { House } from "../house.ts";
import { parse } from "../http/parse.ts";
import { signedInPerson } from "../http/signed-in-person.ts";
import { audit } from "../store/audit.ts";
import { chainEnd } from "../store/chain-end.ts";
import { dailyHeadCounts } from "../store/daily-head-counts.ts";
import { inPractice, type Transaction } from "../store/in-practice.ts";
import { owedRows } from "../store/owed-rows.ts";
import { schedulerState } from "../store/scheduler-state.ts";
import { unreadablePatients } from "../store/unreadable-patients.ts";
import { owedLines } from "../view/owed-lines.ts";

/** GET /api/daily-head: the practice's morning: every wire that is in, what is due, late and escalated, and the end of the chain. */
export function showDailyHead(app: FastifyInstance, { store, clock, practice }: House): void {
  app.get("/api/daily-head", { config: { access: "daily-head" } }, async (request): Promise<DailyHeadReply> => {
    const query = parse(dailyHeadQuerySchema, request.query);
    const at = clock.now();
    const on = query.on ?? dayIn(practice.timeZone, at);
    return inPractice(store, async (transaction) => {
      const head = await dailyHead(transaction, store.practice, on);
      const lines = [...head.wires, ...head.dueToday, ...head.late, ...head.escalated];
      const patients = [...new Set([...lines.map(({ patient }) => patient.id), ...head.unreadable.map(({ patient }) => patient)])];
      await audit(transaction, store.practice, { at: at.toString(), actor: signedInPerson(request), action: "daily-head", patients });
      return head;
    });
  });
}

async function dailyHead(transaction: Transaction, practice: string, on: string): Promise<DailyHeadReply> {
  const day = Temporal.PlainDate.from(on);
  const wires = await owedRows(transaction, practice, { which: "wires" });
  const dueToday = await owedRows(transaction, practice, { which: "due-on", on });
  const late = await owedRows(transaction, practice, { which: "late", on });
  const escalated = await owedRows(transaction, practice, { which: "escalated", on });
  return {
    on,
    counts: await dailyHeadCounts(transaction, practice, on),
    wires: owedLines(wires.rows, day),
    dueToday: owedLines(dueToday.rows, day),
    late: owedLines(late.rows, day),
    escalated: owedLines(escalated.rows, day),
    more: [wires, dueToday, late, escalated].some(({ endsAt }) => endsAt !== undefined),
    unreadable: await unreadablePatients(transaction, practice),
    scheduler: await schedulerState(transaction, practice),
    chain: await chainEnd(transaction, practice),
  };
}

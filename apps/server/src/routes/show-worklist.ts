import { type WorklistReply, worklistQuerySchema } from "@firstray/contract";
import type { CivilDate } from "@firstray/record";
import type { FastifyInstance } from "fastify";
import { Temporal } from "temporal-polyfill";
import { dayIn } from "../clock.ts";
import type { House } from "../house.ts";
import { parse } from "../http/parse.ts";
import { signedInPerson } from "../http/signed-in-person.ts";
import { audit } from "../store/audit.ts";
import { inPractice } from "../store/in-practice.ts";
import { owedPatients } from "../store/owed-patients.ts";
import { type OwedSelection, owedRows } from "../store/owed-rows.ts";
import { schedulerState } from "../store/scheduler-state.ts";
import { together } from "../store/together.ts";
import { unreadablePatients } from "../store/unreadable-patients.ts";
import { worklistCounts } from "../store/worklist-counts.ts";
import { owedLines } from "../view/owed-lines.ts";
import { owedPlace, owedPlaceText } from "../view/owed-place.ts";

const daysOfWeek = 7;

/** GET /api/worklist: what the practice owes whom; wire removals first, then warning signs, then what was due longest ago. */
export function showWorklist(app: FastifyInstance, { store, clock, practice }: House): void {
  app.get("/api/worklist", { config: { access: "worklist" } }, async (request): Promise<WorklistReply> => {
    const query = parse(worklistQuerySchema, request.query);
    const after = query.after === undefined ? undefined : owedPlace(query.after);
    const at = clock.now();
    const on = query.on ?? dayIn(practice.timeZone, at);
    return inPractice(store, async (transaction) => {
      const whose = query.search === undefined ? undefined : await owedPatients(transaction, store.practice, query.search);
      // A line without a name among those that fit a name would say whose it is.
      const named = whose && { whose, ...(request.closedCharts.size > 0 && { without: [...request.closedCharts] }) };
      const filter = { ...(query.kind && { kind: query.kind }), ...(query.owner && { owner: query.owner }), ...named };
      const [{ rows, endsAt }, counts, unreadable, scheduler] = await together(
        owedRows(transaction, store.practice, selectionOf(query.show, on), { atMost: query.size, ...(after && { after }), filter }),
        worklistCounts(transaction, store.practice, on),
        unreadablePatients(transaction, store.practice),
        schedulerState(transaction, store.practice),
      );
      const patients = [...new Set([...rows.map(({ patient }) => patient.id), ...unreadable.map(({ patient }) => patient)])];
      await audit(transaction, store.practice, { at: at.toString(), actor: signedInPerson(request), action: "worklist", patients });
      const next = endsAt && { next: owedPlaceText(endsAt) };
      return { on, unreadable, counts, scheduler, ...next, items: owedLines(rows, Temporal.PlainDate.from(on)) };
    });
  });
}

function selectionOf(show: "overdue" | "due" | "week" | "all", on: CivilDate): OwedSelection {
  switch (show) {
    case "overdue":
      return { which: "overdue", on };
    case "due":
      return { which: "opened-by", on };
    case "week":
      return { which: "opened-by", on: Temporal.PlainDate.from(on).add({ days: daysOfWeek }).toString() };
    case "all":
      return { which: "all" };
  }
}

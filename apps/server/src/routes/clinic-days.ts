import { type ClinicCalendarReply, clinicCalendarSchema } from "@firstray/contract";
import type { FastifyInstance } from "fastify";
import type { House } from "../house.ts";
import { parse } from "../http/parse.ts";
import { signedInPerson } from "../http/signed-in-person.ts";
import { audit } from "../store/audit.ts";
import { readClinicCalendar, saveClinicCalendar } from "../store/clinic-calendar.ts";
import { inPractice } from "../store/in-practice.ts";

/** GET and POST /api/clinic-days: on which days the practice sees patients. */
export function clinicDays(app: FastifyInstance, { store, clock }: House): void {
  app.get(
    "/api/clinic-days",
    { config: { access: "clinic-days.read" } },
    (): Promise<ClinicCalendarReply> => inPractice(store, (transaction) => readClinicCalendar(transaction, store.practice)),
  );
  app.post("/api/clinic-days", { config: { access: "clinic-days.set" } }, async (request): Promise<ClinicCalendarReply> => {
    const calendar = parse(clinicCalendarSchema, request.body);
    const at = clock.now().toString();
    const actor = signedInPerson(request);
    return inPractice(store, async (transaction) => {
      await saveClinicCalendar(transaction, store.practice, calendar);
      await audit(transaction, store.practice, { at, actor, action: "set-clinic-days", patients: [], detail: JSON.stringify(calendar) });
      return calendar;
    });
  });
}

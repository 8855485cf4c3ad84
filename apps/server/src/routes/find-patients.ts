import { type PatientsReply, patientsQuerySchema } from "@firstray/contract";
import type { FastifyInstance } from "fastify";
import type { House } from "../house.ts";
import { parse } from "../http/parse.ts";
import { signedInPerson } from "../http/signed-in-person.ts";
import { audit } from "../store/audit.ts";
import { findPatients as findRows } from "../store/find-patients.ts";
import { inPractice } from "../store/in-practice.ts";

const longestList = 50;

/** GET /api/patients?search=: patients by the beginning of a name or of the number, whatever the accents and case, or by the birth date. */
export function findPatients(app: FastifyInstance, { store, clock }: House): void {
  app.get("/api/patients", { config: { access: "patients.find" } }, async (request): Promise<PatientsReply> => {
    const { search } = parse(patientsQuerySchema, request.query);
    return inPractice(store, async (transaction) => {
      const closed = request.closedCharts;
      const found = await findRows(transaction, store.practice, { search, atMost: longestList + 1, closed });
      const patients = found.slice(0, longestList);
      const by = { at: clock.now().toString(), actor: signedInPerson(request) };
      const shown = patients.map(({ id }) => id);
      await audit(transaction, store.practice, { ...by, action: "search", patients: shown });
      const lookedUp = shown.filter((id) => closed.has(id));
      if (lookedUp.length > 0) await audit(transaction, store.practice, { ...by, action: "find-restricted", patients: lookedUp });
      return { patients, more: found.length > longestList };
    });
  });
}

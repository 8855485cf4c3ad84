import { type AccessReply, accessQuerySchema } from "@firstray/contract";
import type { FastifyInstance } from "fastify";
import type { House } from "../house.ts";
import { parse } from "../http/parse.ts";
import { pathId } from "../http/path-id.ts";
import { sentences } from "../http/sentences.ts";
import { signedInPerson } from "../http/signed-in-person.ts";
import { type AccessRow, accessRows, accessRowsAtOnce } from "../store/access-rows.ts";
import { audit } from "../store/audit.ts";
import { inPractice } from "../store/in-practice.ts";
import { accessTitles } from "../view/access-titles.ts";

/** GET /api/patients/:patient/access: who opened or changed this patient's file, when and why. To read it is an entry of it too. */
export function showAccess(app: FastifyInstance, { store, clock }: House): void {
  app.get<{ Params: { patient: string } }>(
    "/api/patients/:patient/access",
    { config: { access: "patient.access" } },
    async (request): Promise<AccessReply> => {
      const patient = pathId(request.params.patient, sentences.noSuchPatient);
      const { before, lists } = parse(accessQuerySchema, request.query);
      const at = clock.now().toString();
      return inPractice(store, async (transaction) => {
        const rows = await accessRows(transaction, store.practice, { patient, before, withLists: lists === "yes" });
        await audit(transaction, store.practice, { at, actor: signedInPerson(request), action: "access", patients: [patient] });
        return { entries: rows.slice(0, accessRowsAtOnce).map(entryOf), more: rows.length > accessRowsAtOnce };
      });
    },
  );
}

function entryOf({ id, at, actor, action, detail, reason }: AccessRow): AccessReply["entries"][number] {
  return {
    ...{ number: id, at, actor, title: accessTitles[action] },
    ...(detail !== null && { detail }),
    ...(reason !== null && { reason }),
  };
}

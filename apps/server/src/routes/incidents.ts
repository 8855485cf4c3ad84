import { type Incident, type IncidentsReply, incidentRequestSchema } from "@firstray/contract";
import type { FastifyInstance } from "fastify";
import { dayIn } from "../clock.ts";
import type { House } from "../house.ts";
import { parse } from "../http/parse.ts";
import { Problem } from "../http/problem.ts";
import { refuseDaysToCome } from "../http/refuse-days-to-come.ts";
import { sentences } from "../http/sentences.ts";
import { signedInPerson } from "../http/signed-in-person.ts";
import { audit } from "../store/audit.ts";
import { inPractice } from "../store/in-practice.ts";
import { addRevision, registerEntries } from "../store/register-entries.ts";

const created = 201;

/** GET and POST /api/incidents: the register of incidents of confidentiality. */
export function incidents(app: FastifyInstance, { store, clock, practice }: House): void {
  const listed = { register: "incident" } as const;
  app.get("/api/incidents", { config: { access: "incidents" } }, (request): Promise<IncidentsReply> => {
    const entry = { at: clock.now().toString(), actor: signedInPerson(request), action: "incidents", patients: [] } as const;
    return inPractice(store, async (transaction) => {
      await audit(transaction, store.practice, entry);
      return { entries: await registerEntries<Incident>(transaction, store.practice, listed) };
    });
  });
  app.post("/api/incidents", { config: { access: "incidents" } }, async (request, reply): Promise<IncidentsReply> => {
    const sent = parse(incidentRequestSchema, request.body);
    const [at, actor] = [clock.now().toString(), signedInPerson(request)];
    const { knownOn, commissionNoticeOn, personsNoticeOn } = sent.content;
    refuseDaysToCome(dayIn(practice.timeZone, clock.now()), {
      "content.knownOn": knownOn,
      "content.commissionNoticeOn": commissionNoticeOn,
      "content.personsNoticeOn": personsNoticeOn,
    });
    reply.code(created);
    return inPractice(store, async (transaction) => {
      if (!(await addRevision(transaction, store.practice, { ...listed, ...sent, at, actor })))
        throw new Problem("conflict", sentences.registerChanged);
      await audit(transaction, store.practice, { at, actor, action: "record-incident", patients: [], detail: sent.id });
      return { entries: await registerEntries<Incident>(transaction, store.practice, listed) };
    });
  });
}

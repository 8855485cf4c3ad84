import { type ProtocolDifferenceReply, protocolDifferenceQuerySchema } from "@firstray/contract";
import { protocolDifference, type ToFollow } from "@firstray/pathway";
import type { FastifyInstance } from "fastify";
import { Temporal } from "temporal-polyfill";
import { dayIn } from "../clock.ts";
import type { House } from "../house.ts";
import { parse } from "../http/parse.ts";
import { pathId } from "../http/path-id.ts";
import { Problem } from "../http/problem.ts";
import { sentences } from "../http/sentences.ts";
import { signedInPerson } from "../http/signed-in-person.ts";
import { saidSoFar } from "../outbox/said-so-far.ts";
import { readableRecord } from "../record/readable-record.ts";
import { audit } from "../store/audit.ts";
import { inPractice } from "../store/in-practice.ts";
import type { LoadedRecord } from "../store/load-record.ts";
import { protocolNumbered } from "../store/protocol-numbered.ts";
import { activityReply } from "../view/activity-reply.ts";
import { movedMessageReply } from "../view/moved-message-reply.ts";
import { movedReply } from "../view/moved-reply.ts";

/** GET /api/patients/:patient/protocol-difference: what another version would change for one episode, before a person moves it there. */
export function showProtocolDifference(app: FastifyInstance, { store, clock, practice }: House): void {
  app.get<{ Params: { patient: string } }>(
    "/api/patients/:patient/protocol-difference",
    { config: { access: "protocol.difference" } },
    async (request): Promise<ProtocolDifferenceReply> => {
      const patient = pathId(request.params.patient, sentences.noSuchPatient);
      const { episode, version } = parse(protocolDifferenceQuerySchema, request.query);
      const now = clock.now();
      const actor = signedInPerson(request);
      return inPractice(store, async (transaction) => {
        const record = await readableRecord(transaction, store.practice, patient);
        const to = await protocolNumbered(transaction, store.practice, version);
        const said = await saidSoFar(transaction, { practice: store.practice, patient, timeZone: practice.timeZone });
        await audit(transaction, store.practice, { at: now.toString(), actor, action: "protocol-difference", patients: [patient] });
        return differenceReply(record, { episode, to, said }, Temporal.PlainDate.from(dayIn(practice.timeZone, now)));
      });
    },
  );
}

function differenceReply({ facts, protocolOf }: LoadedRecord, moved: ToFollow, on: Temporal.PlainDate): ProtocolDifferenceReply {
  const known = facts.episodes.find(({ id }) => id === moved.episode);
  if (known === undefined) throw new Problem("not-found", sentences.noSuchPatient);
  const { changes, obligations, activities, messages } = protocolDifference(protocolOf, facts, moved, on);
  return {
    from: known.protocolVersion,
    to: moved.to.version,
    changes,
    obligations: obligations.flatMap(movedReply),
    activities: activities.map(({ before, after }) => ({ before: activityReply(before), after: activityReply(after) })),
    messages: messages.flatMap(movedMessageReply),
  };
}

import { type ReassignmentReply, reassignmentSchema } from "@firstray/contract";
import type { FastifyInstance } from "fastify";
import type { House } from "../house.ts";
import { parse } from "../http/parse.ts";
import { Problem } from "../http/problem.ts";
import { sentences } from "../http/sentences.ts";
import { signedInPerson } from "../http/signed-in-person.ts";
import { reassignObligations } from "../record/reassign-obligations.ts";

/** POST /api/staff/:person/reassignments: what a person who leaves or is away owes, goes to another or to the role on duty. */
export function handOver(app: FastifyInstance, house: House): void {
  app.post<{ Params: { person: string } }>(
    "/api/staff/:person/reassignments",
    { config: { access: "staff.reassign" } },
    async (request, reply): Promise<ReassignmentReply> => {
      const { command, to, reason } = parse(reassignmentSchema, request.body);
      const { person } = request.params;
      if (to.kind === "person" && to.id === person) throw new Problem("invalid", sentences.samePerson);
      const actor = signedInPerson(request);
      const done = await reassignObligations(house, { command, person, to, reason, actor });
      reply.code(201);
      return done;
    },
  );
}

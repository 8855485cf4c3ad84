import { recordRequestSchema } from "@firstray/contract";
import type { FastifyInstance } from "fastify";
import type { House } from "../house.ts";
import { admitCommand } from "../http/admit-command.ts";
import { parse } from "../http/parse.ts";
import { pathId } from "../http/path-id.ts";
import { sentences } from "../http/sentences.ts";
import { signedInPerson } from "../http/signed-in-person.ts";
import { recordCommand } from "../record/record-command.ts";

/** POST /api/patients/:patient/commands: one command on the record as its sender last saw it. */
export function sendCommand(app: FastifyInstance, house: House): void {
  app.post<{ Params: { patient: string } }>(
    "/api/patients/:patient/commands",
    { config: { access: "patient.command" } },
    async (request, reply) => {
      const patient = pathId(request.params.patient, sentences.noSuchPatient);
      const { expectedSequence, command } = parse(recordRequestSchema, request.body);
      const actor = signedInPerson(request);
      admitCommand(actor, command);
      return reply.code(201).send(await recordCommand(house, { patient, command, expectedSequence, actor }));
    },
  );
}

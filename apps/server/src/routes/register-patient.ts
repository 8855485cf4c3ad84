import { registerRequestSchema } from "@firstray/contract";
import type { FastifyInstance } from "fastify";
import type { House } from "../house.ts";
import { admitCommand } from "../http/admit-command.ts";
import { parse } from "../http/parse.ts";
import { Problem } from "../http/problem.ts";
import { sentences } from "../http/sentences.ts";
import { signedInPerson } from "../http/signed-in-person.ts";
import { registerPatient as register } from "../record/register-patient.ts";

/** POST /api/patients: a new patient, unless they may be somebody who is here already. */
export function registerPatient(app: FastifyInstance, house: House): void {
  app.post("/api/patients", { config: { access: "patients.register" } }, async (request, reply) => {
    const { patient, command, distinctFrom = [] } = parse(registerRequestSchema, request.body);
    if (command.type !== "RegisterPatient") throw new Problem("invalid", sentences.invalid);
    const actor = signedInPerson(request);
    admitCommand(actor, command);
    return reply.code(201).send(await register(house, { patient, command, distinctFrom, actor }));
  });
}

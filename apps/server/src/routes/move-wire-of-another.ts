import { wireOfAnotherSchema } from "@firstray/contract";
import type { FastifyInstance } from "fastify";
import type { House } from "../house.ts";
import { parse } from "../http/parse.ts";
import { pathId } from "../http/path-id.ts";
import { sentences } from "../http/sentences.ts";
import { signedInPerson } from "../http/signed-in-person.ts";
import { moveWire } from "../record/move-wire.ts";

/** POST /api/patients/:patient/wires-of-another: an insertion that was entered in the wrong patient's chart. */
export function moveWireOfAnother(app: FastifyInstance, house: House): void {
  app.post<{ Params: { patient: string } }>(
    "/api/patients/:patient/wires-of-another",
    { config: { access: "wires.move" } },
    async (request, reply) => {
      const patient = pathId(request.params.patient, sentences.noSuchPatient);
      const asked = parse(wireOfAnotherSchema, request.body);
      return reply.code(201).send(await moveWire(house, { ...asked, patient, actor: signedInPerson(request) }));
    },
  );
}

import { filmUploadFieldsSchema } from "@firstray/contract";
import type { FastifyInstance } from "fastify";
import { inOwnFolder } from "../film/in-own-folder.ts";
import { receiveUpload } from "../film/receive-upload.ts";
import { uploadsAtOnce } from "../film/uploads-at-once.ts";
import type { House } from "../house.ts";
import { parse } from "../http/parse.ts";
import { pathId } from "../http/path-id.ts";
import { sentences } from "../http/sentences.ts";
import { signedInPerson } from "../http/signed-in-person.ts";
import { intakeFilm } from "../record/intake-film.ts";

/** POST /api/patients/:patient/films: one file, decoded once, kept as it came and as greys. */
export function uploadFilm(app: FastifyInstance, house: House): void {
  const atOnce = uploadsAtOnce();
  app.post<{ Params: { patient: string } }>("/api/patients/:patient/films", { config: { access: "films.add" } }, async (request, reply) => {
    const patient = pathId(request.params.patient, sentences.noSuchPatient);
    const actor = signedInPerson(request);
    const added = await atOnce(actor.id, () =>
      inOwnFolder(house.films.incoming, async (folder) => {
        const { contentHash, fields } = await receiveUpload(request, folder);
        const { command, film, ...said } = parse(filmUploadFieldsSchema, fields);
        return intakeFilm(house, folder, { patient, film, command, said, actor, contentHash });
      }),
    );
    return reply.code(201).send(added);
  });
}

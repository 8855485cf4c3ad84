import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import type { FastifyInstance } from "fastify";
import type { House } from "../house.ts";
import { pathId } from "../http/path-id.ts";
import { Problem } from "../http/problem.ts";
import { sentences } from "../http/sentences.ts";
import { signedInPerson } from "../http/signed-in-person.ts";
import { audit } from "../store/audit.ts";
import { filmRow } from "../store/film-row.ts";
import { inPractice } from "../store/in-practice.ts";

/** GET /api/films/:film/greys: little-endian Uint16, row by row from the top left, as the lossless file holds them. */
export function sendGreys(app: FastifyInstance, { store, clock, films }: House): void {
  app.get<{ Params: { film: string } }>("/api/films/:film/greys", { config: { access: "film.greys" } }, async (request, reply) => {
    const film = pathId(request.params.film, sentences.noSuchFilm);
    const row = await inPractice(store, async (transaction) => {
      const found = await filmRow(transaction, store.practice, film);
      if (!found) throw new Problem("not-found", sentences.noSuchFilm);
      const entry = { at: clock.now().toString(), actor: signedInPerson(request), patients: [found.patient], detail: `${film} greys` };
      await audit(transaction, store.practice, { ...entry, action: "open-film" });
      return found;
    });
    const file = films.greys(row.contentHash);
    return reply
      .header("content-type", "application/octet-stream")
      .header("content-encoding", "gzip")
      .header("content-length", (await stat(file)).size)
      .header("cache-control", "private, max-age=31536000, immutable")
      .send(createReadStream(file));
  });
}

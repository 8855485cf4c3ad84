import type { FilmReply } from "@firstray/contract";
import type { FastifyInstance } from "fastify";
import type { House } from "../house.ts";
import { pathId } from "../http/path-id.ts";
import { Problem } from "../http/problem.ts";
import { sentences } from "../http/sentences.ts";
import { signedInPerson } from "../http/signed-in-person.ts";
import { readableRecord } from "../record/readable-record.ts";
import { audit } from "../store/audit.ts";
import { filmRow } from "../store/film-row.ts";
import { inPractice } from "../store/in-practice.ts";
import { filmReply } from "../view/film-reply.ts";

/** GET /api/films/:film: what is known of one film. */
export function openFilm(app: FastifyInstance, { store, clock }: House): void {
  app.get<{ Params: { film: string } }>("/api/films/:film", { config: { access: "film.open" } }, async (request): Promise<FilmReply> => {
    const film = pathId(request.params.film, sentences.noSuchFilm);
    return inPractice(store, async (transaction) => {
      const row = await filmRow(transaction, store.practice, film);
      if (!row) throw new Problem("not-found", sentences.noSuchFilm);
      const { facts } = await readableRecord(transaction, store.practice, row.patient);
      const fact = facts.films.find(({ id }) => id === film);
      if (!fact) throw new Problem("not-found", sentences.noSuchFilm);
      const entry = { at: clock.now().toString(), actor: signedInPerson(request), patients: [row.patient], detail: film };
      await audit(transaction, store.practice, { ...entry, action: "open-film" });
      return filmReply(facts, fact, row);
    });
  });
}

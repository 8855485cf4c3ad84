import type { DecodeAnswer, FilmUploadReply } from "@firstray/contract";
import type { Actor, Command, FilmDescription } from "@firstray/record";
import { dayIn } from "../clock.ts";
import { describeFilm, type Said } from "../film/describe-film.ts";
import { keepFile } from "../film/film-files.ts";
import type { House } from "../house.ts";
import { Problem } from "../http/problem.ts";
import { sentences } from "../http/sentences.ts";
import { audit } from "../store/audit.ts";
import { filmRow } from "../store/film-row.ts";
import { holdFilmFile } from "../store/hold-film-file.ts";
import { holdPatient } from "../store/hold-patient.ts";
import { inPractice, type Transaction } from "../store/in-practice.ts";
import { insertFilm } from "../store/insert-film.ts";
import { ownFilmWith } from "../store/own-film-with.ts";
import { decidedOrProblem } from "./decided-or-problem.ts";
import { earlierReply } from "./earlier-reply.ts";
import { mismatchOf } from "./mismatch-of.ts";
import { readableRecord } from "./readable-record.ts";
import { saveDecision } from "./save-decision.ts";

/** A file that was received and decoded, and what a person says of it. */
export interface FilmToAdd {
  readonly patient: string;
  readonly film: string;
  readonly command: string;
  readonly said: Said;
  readonly actor: Actor;
  readonly contentHash: string;
  readonly original: string;
  readonly greys: string;
  readonly decoded: Extract<DecodeAnswer, { kind: "film" }>;
}

/** Keeps the files by content hash and adds the film to the record; the same file of the same patient is the same film. */
export async function addFilm(house: House, asked: FilmToAdd): Promise<FilmUploadReply> {
  const { store } = house;
  const description = describeFilm(asked.decoded.film, asked.said);
  return inPractice(store, async (transaction) => {
    if ((await holdPatient(transaction, store.practice, asked.patient)) === undefined) {
      throw new Problem("no-such-patient", sentences.noSuchPatient);
    }
    const known = await knownFilm(transaction, store.practice, asked);
    if (known) {
      const at = house.clock.now().toString();
      await audit(transaction, store.practice, {
        at,
        actor: asked.actor,
        action: "open-film",
        patients: [asked.patient],
        detail: known.film,
      });
      return known;
    }
    return save(transaction, house, asked, description);
  });
}

/** The reply when this command or this file is here already. */
async function knownFilm(
  transaction: Transaction,
  practice: string,
  { patient, film, command, contentHash }: FilmToAdd,
): Promise<FilmUploadReply | undefined> {
  const own = await ownFilmWith(transaction, practice, { patient, contentHash });
  const earlier = await earlierReply(transaction, practice, { command, patient });
  if (earlier) return { ...earlier, film: own ?? film, alreadyKnown: false };
  if (own !== undefined) {
    const { sequence } = await readableRecord(transaction, practice, patient);
    return { patient, sequence, events: [], film: own, alreadyKnown: true };
  }
  if (await filmRow(transaction, practice, film)) throw new Problem("invalid", sentences.filmIdTaken);
  return undefined;
}

async function save(transaction: Transaction, house: House, asked: FilmToAdd, description: FilmDescription): Promise<FilmUploadReply> {
  const { practice } = house.store;
  const { patient, film, actor, contentHash, decoded } = asked;
  const { facts, sequence } = await readableRecord(transaction, practice, patient);
  const now = house.clock.now();
  const at = now.toString();
  const today = dayIn(house.practice.timeZone, now);
  const { format, columns, rows } = decoded.film;
  const mismatch = await mismatchOf(transaction, practice, asked, facts);
  const command: Command = {
    id: asked.command,
    type: "AddFilm",
    occurredOn: today,
    payload: { film, file: { contentHash, format, columns, rows }, description, mismatch },
  };
  const events = decidedOrProblem(command, facts, { today, now: at, actor });
  await holdFilmFile(transaction, contentHash);
  await keepFile(asked.original, house.films.original(contentHash));
  await keepFile(asked.greys, house.films.greys(contentHash));
  await insertFilm(transaction, practice, { film, patient, contentHash, decoded: decoded.film });
  const last = await saveDecision(transaction, { practice, patient, facts, sequence, command, events, actor, at, action: "add-film" });
  return { patient, sequence: last, events: events.map(({ id }) => id), film, alreadyKnown: false };
}

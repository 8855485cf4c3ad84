import { join } from "node:path";
import type { FilmUploadReply } from "@firstray/contract";
import { dayIn } from "../clock.ts";
import { decodeFilm } from "../film/decode-film.ts";
import type { House } from "../house.ts";
import { Problem } from "../http/problem.ts";
import { sentences } from "../http/sentences.ts";
import { inPractice } from "../store/in-practice.ts";
import { addFilm, type FilmToAdd } from "./add-film.ts";
import { readableRecord } from "./readable-record.ts";

/**
 * Decodes the file `original` in `folder`, holds it against the chart and adds it to the record.
 * @throws Problem with the decoder's sentence when the file is no film; nothing is kept then.
 */
export async function intakeFilm(
  house: House,
  folder: string,
  asked: Omit<FilmToAdd, "original" | "greys" | "decoded">,
): Promise<FilmUploadReply> {
  const { store, clock, practice } = house;
  const record = await inPractice(store, (transaction) => readableRecord(transaction, store.practice, asked.patient));
  const chart = record.facts.patient;
  if (!chart) throw new Problem("no-such-patient", sentences.noSuchPatient);
  const { familyName, givenName, number, birthDate } = chart;
  const decoded = await decodeFilm(folder, {
    chart: { familyName, givenName, number, birthDate },
    today: dayIn(practice.timeZone, clock.now()),
  });
  if (decoded.kind === "refused") throw new Problem("unreadable-film", decoded.sentence);
  return addFilm(house, { ...asked, decoded, original: join(folder, "original"), greys: join(folder, "greys") });
}

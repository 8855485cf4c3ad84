import { randomUUID } from "node:crypto";
import type { CommandReply, FilmUploadReply, NewPatientLinkReply } from "@firstray/contract";
import { noCorrection, publishedPlanSettings, usualExecutionSpread } from "@firstray/osteotomy";
import { drawFoot } from "@firstray/phantom";
import type { LightMyRequestResponse } from "fastify";
import { aCommand, aPatient } from "./commands.ts";
import { uploadForm } from "./film-form.ts";
import { writeFootFilm } from "./foot-film.ts";
import type { TestServer } from "./test-server.ts";

/** Words that stand in no other record: where one of them is seen, this patient was. */
const word = "Canari";
export const canaryDetails = aPatient({
  familyName: `${word}-Jauneciel`,
  givenName: `${word}serin`,
  number: `${word}-7391-Q`,
  birthDate: "1931-10-29",
  language: "en",
  email: `${word.toLowerCase()}@jauneciel.invalid`,
  phone: "+1 514 555 7391",
});

/** What of the canary must never reach somebody who may not see it: the field and what is written in it. */
export const canaryWords: readonly string[] = [word, word.toLowerCase(), "Jauneciel", "jauneciel", canaryDetails.birthDate, "555 7391"];

const day = "2027-01-04";
const correction = { ...noCorrection, lateralShift: 5, varusTiltDegrees: 6, kerf: 2 };
const [settings, execution] = [publishedPlanSettings, usualExecutionSpread];
export const canaryDraft = { alternatives: [{ correction }], chosen: 0, settings, execution };

/** A patient who has something in every table that a route reads, with words of its own in every field. */
export interface Canary {
  readonly patient: string;
  readonly episode: string;
  readonly film: string;
  readonly plan: string;
  readonly message: string;
  readonly linkId: string;
  /** The address of the patient's own page. */
  readonly link: string;
}

type Entry = Parameters<typeof aCommand>[0];

/** Registers the canary and records one of everything, as the surgeon does. */
export async function canaryIn(at: TestServer): Promise<Canary> {
  at.goTo(day);
  const surgeon = await at.signedInAs("surgeon");
  const [patient, episode, film, result, plan] = [randomUUID(), randomUUID(), randomUUID(), randomUUID(), randomUUID()];
  let sequence = done(
    await surgeon.post("/api/patients", {
      patient,
      command: aCommand({ type: "RegisterPatient", occurredOn: day, payload: canaryDetails }),
    }),
  ).json<CommandReply>().sequence;
  const record = async (entry: Entry): Promise<void> => {
    const body = { expectedSequence: sequence, command: aCommand(entry) };
    sequence = done(await surgeon.post(`/api/patients/${patient}/commands`, body)).json<CommandReply>().sequence;
  };
  const measured = async (id: string, drawn: ReturnType<typeof drawFoot>): Promise<void> => {
    const form = uploadForm(writeFootFilm(drawn, canaryDetails, day), { film: id, side: "right" });
    sequence = done(await surgeon.upload(`/api/patients/${patient}/films`, form)).json<FilmUploadReply>().sequence;
    await record({ type: "MeasureFilm", occurredOn: day, payload: { film: id, landmarks: drawn.truth } });
  };
  const order = { hva: 28, ima: 13, mmPerPixel: 0.6, side: "right", seed: 1 } as const;
  await record({ type: "OpenEpisode", occurredOn: day, payload: { episode, foot: "right", protocolVersion: 1 } });
  await measured(film, drawFoot(order));
  done(await surgeon.put(`/api/films/${film}/plan`, { revision: 0, draft: canaryDraft }));
  await record({ type: "SignPlan", occurredOn: day, payload: { plan, film, episode, correction, settings, execution, revision: 1 } });
  await measured(result, drawFoot({ ...order, hva: 12, ima: 12, headShiftMm: 6, deformity: { hva: 28, ima: 13 } }));
  await record({ type: "CompareWithPlan", occurredOn: day, payload: { plan, film: result } });
  await record({ type: "RequestCallBack", occurredOn: day, payload: { foot: "right", about: `${word} asks for a call` } });
  await record({ type: "ReportRedFlag", occurredOn: day, payload: { foot: "right", signs: ["fever"], said: `${word} has a fever` } });
  await record({
    ...{ type: "ScheduleOperation", occurredOn: day },
    payload: { operation: randomUUID(), on: "2027-01-18", feet: [{ episode, foot: "right" }] },
  });
  const content = { on: day, recipient: `Dr ${word}`, information: `${word} note`, purpose: `${word}`, basis: "consent" };
  done(await surgeon.post(`/api/patients/${patient}/communications`, { id: randomUUID(), revision: 1, content }));
  const { link, links } = done(await surgeon.post(`/api/patients/${patient}/links`, {})).json<NewPatientLinkReply>();
  const [failed] = await at.database.asAdministrator<{ id: string }>(
    "UPDATE firstray.outbox SET state = 'failed' WHERE id = (SELECT id FROM firstray.outbox WHERE patient_id = $1 LIMIT 1) RETURNING id",
    [patient],
  );
  return { patient, episode, film, plan, message: failed?.id ?? "", linkId: links[0]?.id ?? "", link: link.slice(link.indexOf("/p/")) };
}

function done(answer: LightMyRequestResponse): LightMyRequestResponse {
  if (answer.statusCode >= 300)
    throw new Error(`the canary's record is written without a refusal, got ${answer.statusCode} ${answer.body}`);
  return answer;
}

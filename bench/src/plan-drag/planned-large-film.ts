import { randomUUID } from "node:crypto";
import { uidFrom, writeDx } from "@firstray/dicom";
import type { Page } from "playwright-core";
import { largeFilm } from "../accuracy/large-film.ts";

const whose = { familyName: "Banc-Essai", givenName: "Inventé", birthDate: "1960-02-03" };

/**
 * Brings a large measured film of an invented patient to a server, through the doors that the pages use.
 * @returns the film's id.
 * @throws Error where the server refuses something.
 */
export async function plannedLargeFilm(page: Page, address: string): Promise<string> {
  const [patient, film] = [randomUUID(), randomUUID()];
  const { today } = await (await page.request.get(`${address}/api/session`)).json();
  const headers = { "x-firstray": "1" };
  const number = `B-${patient.slice(0, 8)}`;
  const posted = async (path: string, body: object): Promise<number> => {
    const reply = await page.request.post(`${address}${path}`, { headers, ...body });
    if (reply.status() !== 201) throw new Error(`${path} was expected to be recorded, got ${reply.status()}: ${await reply.text()}`);
    return (await reply.json()).sequence;
  };
  const command = (type: string, payload: object): object => ({ id: randomUUID(), type, occurredOn: today, payload });
  const register = command("RegisterPatient", { ...whose, number, language: "fr" });
  await posted("/api/patients", { data: { patient, command: register } });
  const { file, landmarks } = largeDx(number, today);
  const expectedSequence = await posted(`/api/patients/${patient}/films`, {
    multipart: { film, command: randomUUID(), file: { name: "large.dcm", mimeType: "application/dicom", buffer: file } },
  });
  const measure = command("MeasureFilm", { film, landmarks });
  await posted(`/api/patients/${patient}/commands`, { data: { expectedSequence, command: measure } });
  return film;
}

function largeDx(number: string, acquiredOn: string): { readonly file: Buffer; readonly landmarks: object } {
  const { film, truth, mmPerPixel = 0.1 } = largeFilm();
  const uid = (part: string): string => uidFrom(`${number} ${part}`);
  const bytes = writeDx({
    ...{ greys: film.pixels, columns: film.width, rows: film.height, bits: film.bitsStored, mmPerPixel },
    ...{ view: "dorsoplantar", side: truth.side, weightBearing: "yes" },
    identity: { name: `${whose.familyName}^${whose.givenName}`, number, birthDate: whose.birthDate, acquiredOn },
    uids: { study: uid("study"), series: uid("series"), sop: uid("film") },
    manufacturerModel: "Firstray simulated foot",
  });
  return { file: Buffer.from(bytes), landmarks: truth };
}

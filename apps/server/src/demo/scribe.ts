import { createHash, randomUUID } from "node:crypto";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { FilmUploadReply, SentCommand } from "@firstray/contract";
import type { LandmarkFile } from "@firstray/radiograph";
import type { Actor, PatientDetails, Role } from "@firstray/record";
import { inOwnFolder } from "../film/in-own-folder.ts";
import type { House } from "../house.ts";
import { intakeFilm } from "../record/intake-film.ts";
import { recordCommand } from "../record/record-command.ts";
import { registerPatient } from "../record/register-patient.ts";
import type { DemoDays } from "./demo-days.ts";
import type { DemoFilm } from "./demo-film.ts";
import { demoPerson } from "./demo-staff.ts";
import type { DrawingOffice } from "./drawing-office.ts";

type EntryOf<Command> = Command extends SentCommand ? Pick<Command, "type" | "payload" | "reason" | "confirmed"> : never;
/** What somebody enters: a command without its id and date. */
type Entry = EntryOf<SentCommand>;

/** A film that was added, with where its landmarks truly lie. */
export interface AddedFilm {
  readonly id: string;
  readonly truth: LandmarkFile;
}

/** The hand that writes one patient's record through the same doors as everybody; days are counted from today, negative before. */
export interface Scribe {
  readonly patient: string;
  readonly dateOf: (day: number) => string;
  /** 1 Monday … 7 Sunday. */
  readonly weekdayOf: (day: number) => number;
  /** A second chart of the same person, registered by mistake. */
  readonly secondChart: (details: PatientDetails, registeredOn: number) => Promise<Scribe>;
  readonly enter: (day: number, role: Role, entry: Entry) => Promise<void>;
  readonly addFilm: (day: number, film: Omit<DemoFilm, "identity">, identity?: Partial<DemoFilm["identity"]>) => Promise<AddedFilm>;
}

const actorOf = (role: Role): Actor => ({ kind: "staff", ...demoPerson(role) });

/** What a scribe works with. */
export interface Desk {
  readonly days: DemoDays;
  readonly office: DrawingOffice;
}

/** Registers the patient on a day and goes on from there. */
export async function scribeOf(desk: Desk, details: PatientDetails, registeredOn: number, distinctFrom: string[] = []): Promise<Scribe> {
  const { days, office } = desk;
  const { dateOf, weekdayOf, houseOn } = days;
  const patient = randomUUID();
  const registration = { id: randomUUID(), type: "RegisterPatient" as const, occurredOn: dateOf(registeredOn), payload: details };
  const registered = { patient, command: registration, distinctFrom, actor: actorOf("reception") };
  let { sequence } = await registerPatient(houseOn(registeredOn), registered);
  return {
    ...{ patient, dateOf, weekdayOf },
    secondChart: (other, day) => scribeOf(desk, other, day, [patient]),
    enter: async (day, role, entry) => {
      const command = { ...entry, id: randomUUID(), occurredOn: dateOf(day) };
      ({ sequence } = await recordCommand(houseOn(day), { patient, command, expectedSequence: sequence, actor: actorOf(role) }));
    },
    addFilm: async (day, film, differing = {}) => {
      const { familyName, givenName, number, birthDate } = details;
      const identity = { name: `${familyName}^${givenName}`, number, birthDate, acquiredOn: dateOf(day), ...differing };
      const { file, truth } = await office.draw({ ...film, identity });
      const added = await takeIn(houseOn(day), patient, file);
      ({ sequence } = added);
      return { id: added.film, truth };
    },
  };
}

/** The film's file, received as an upload is. */
function takeIn(house: House, patient: string, file: Uint8Array): Promise<FilmUploadReply> {
  return inOwnFolder(house.films.incoming, async (folder) => {
    await writeFile(join(folder, "original"), file);
    const contentHash = createHash("sha256").update(file).digest("hex");
    const ids = { patient, film: randomUUID(), command: randomUUID() };
    return intakeFilm(house, folder, { ...ids, said: {}, actor: actorOf("nurse"), contentHash });
  });
}

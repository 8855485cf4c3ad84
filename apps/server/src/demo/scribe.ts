import { createHash, randomUUID } from "node:crypto";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { SentCommand } from "@firstray/contract";
import type { LandmarkFile } from "@firstray/radiograph";
import type { Actor, PatientDetails, Role } from "@firstray/record";
import { Temporal } from "temporal-polyfill";
import { inOwnFolder } from "../film/in-own-folder.ts";
import type { House } from "../house.ts";
import { intakeFilm } from "../record/intake-film.ts";
import { recordCommand } from "../record/record-command.ts";
import { registerPatient } from "../record/register-patient.ts";
import type { DemoFilm } from "./demo-film.ts";
import { demoPerson } from "./demo-staff.ts";
import type { DrawingOffice } from "./drawing-office.ts";

type EntryOf<Command> = Command extends SentCommand ? Pick<Command, "type" | "payload" | "reason"> : never;
/** What somebody enters: a command without its id and date. */
type Entry = EntryOf<SentCommand>;

/** A film that was added, with where its landmarks truly lie. */
export interface AddedFilm {
  readonly id: string;
  readonly truth: LandmarkFile;
}

/** The hand that writes one patient's record through the same doors as everybody; days are counted from today, negative before. */
export interface Scribe {
  readonly details: PatientDetails;
  readonly dateOf: (day: number) => string;
  readonly enter: (day: number, role: Role, entry: Entry) => Promise<void>;
  readonly addFilm: (day: number, film: Omit<DemoFilm, "identity">, identity?: Partial<DemoFilm["identity"]>) => Promise<AddedFilm>;
}

const opensAt = Temporal.PlainTime.from("09:00");
const minutesBetweenEntries = 4;

/** Registers the patient on a day and goes on from there. */
export async function scribeOf(house: House, office: DrawingOffice, details: PatientDetails, registeredOn: number): Promise<Scribe> {
  const { timeZone } = house.practice;
  const now = house.clock.now();
  const today = now.toZonedDateTimeISO(timeZone).toPlainDate();
  const patient = randomUUID();
  const actorOf = (role: Role): Actor => ({ kind: "staff", ...demoPerson(role) });
  const dateOf = (day: number): string => today.add({ days: day }).toString();
  let sequence = 0;
  let entries = 0;
  const houseOn = (day: number): House => {
    entries += 1;
    const opening = today.add({ days: day }).toZonedDateTime({ timeZone, plainTime: opensAt });
    const moment = opening.add({ minutes: entries * minutesBetweenEntries }).toInstant();
    return { ...house, clock: { now: () => (Temporal.Instant.compare(moment, now) < 0 ? moment : now) } };
  };
  const registration = { id: randomUUID(), type: "RegisterPatient" as const, occurredOn: dateOf(registeredOn), payload: details };
  const registered = { patient, command: registration, distinctFrom: [], actor: actorOf("reception") };
  ({ sequence } = await registerPatient(houseOn(registeredOn), registered));
  return {
    details,
    dateOf,
    enter: async (day, role, entry) => {
      const command = { ...entry, id: randomUUID(), occurredOn: dateOf(day) };
      ({ sequence } = await recordCommand(houseOn(day), { patient, command, expectedSequence: sequence, actor: actorOf(role) }));
    },
    addFilm: async (day, film, differing = {}) => {
      const { familyName, givenName, number, birthDate } = details;
      const identity = { name: `${familyName}^${givenName}`, number, birthDate, acquiredOn: dateOf(day), ...differing };
      const { file, truth } = await office.draw({ ...film, identity });
      const on = houseOn(day);
      const added = await inOwnFolder(house.films.incoming, async (folder) => {
        await writeFile(join(folder, "original"), file);
        const contentHash = createHash("sha256").update(file).digest("hex");
        const ids = { patient, film: randomUUID(), command: randomUUID() };
        return intakeFilm(on, folder, { ...ids, said: {}, actor: actorOf("nurse"), contentHash });
      });
      ({ sequence } = added);
      return { id: added.film, truth };
    },
  };
}

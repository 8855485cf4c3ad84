import { randomUUID } from "node:crypto";
import type { SentCommand } from "@firstray/contract";
import type { PatientDetails } from "@firstray/record";

type EntryOf<Command> = Command extends SentCommand ? Omit<Command, "id"> : never;

/** A command with an id of its own. */
export function aCommand(entry: EntryOf<SentCommand>): SentCommand {
  return { id: randomUUID(), ...entry };
}

/** A patient whom nobody has met, with a name and a number that no other test patient has. */
export function aPatient(details: Partial<PatientDetails> = {}): PatientDetails {
  const unlike = randomUUID().slice(0, 8);
  return {
    familyName: "Essai-Test",
    givenName: `Fictif ${unlike}`,
    number: `T-${unlike}`,
    birthDate: "1970-02-03",
    language: "fr",
    ...details,
  };
}

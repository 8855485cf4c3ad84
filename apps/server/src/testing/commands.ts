import { randomUUID } from "node:crypto";
import type { SentCommand } from "@firstray/contract";
import type { PatientDetails } from "@firstray/record";

type EntryOf<Command> = Command extends SentCommand ? Omit<Command, "id"> : never;

/** A command with an id of its own. */
export function aCommand(entry: EntryOf<SentCommand>): SentCommand {
  return { id: randomUUID(), ...entry };
}

/** A patient whom nobody has met. */
export function aPatient(details: Partial<PatientDetails> = {}): PatientDetails {
  const number = `T-${randomUUID().slice(0, 8)}`;
  return { familyName: "Essai-Test", givenName: "Fictif", number, birthDate: "1970-02-03", language: "fr", ...details };
}

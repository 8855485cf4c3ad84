import type { SentCommand } from "@firstray/contract";
import type { Owner } from "@firstray/record";
import { Problem } from "../http/problem.ts";
import { sentences } from "../http/sentences.ts";
import type { Transaction } from "../store/in-practice.ts";
import { activeStaff } from "../store/staff-rows.ts";

/** An owner as the practice knows them, the name not the sender's. @throws Problem when no such person treats patients here. */
export async function knownOwner(transaction: Transaction, practice: string, owner: Owner): Promise<Owner> {
  if (owner.kind === "role") return owner;
  const people = await activeStaff(transaction, practice);
  const person = people.find(({ id, role }) => id === owner.id && (role === "surgeon" || role === "nurse"));
  if (!person) throw new Problem("invalid", sentences.noSuchPerson);
  return { kind: "person", id: person.id, name: person.name };
}

/** A command whose owner, where it names one, is somebody of the practice. @throws Problem when it is nobody. */
export async function withKnownOwner(transaction: Transaction, practice: string, command: SentCommand): Promise<SentCommand> {
  switch (command.type) {
    case "AssignObligation":
      return { ...command, payload: { ...command.payload, owner: await knownOwner(transaction, practice, command.payload.owner) } };
    case "RecordHindrance":
      return { ...command, payload: { ...command.payload, owner: await knownOwner(transaction, practice, command.payload.owner) } };
    default:
      return command;
  }
}

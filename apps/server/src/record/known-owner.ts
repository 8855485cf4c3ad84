import type { SentCommand } from "@firstray/contract";
import type { Owner } from "@firstray/record";
import type { House } from "../house.ts";
import { Problem } from "../http/problem.ts";
import { sentences } from "../http/sentences.ts";
import { staffOf } from "./staff-of.ts";

/** An owner as the practice knows them, the name not the sender's. @throws Problem when no such person treats patients here. */
export function knownOwner(house: Pick<House, "practice">, owner: Owner): Owner {
  if (owner.kind === "role") return owner;
  const person = staffOf(house).find(({ id, role }) => id === owner.id && (role === "surgeon" || role === "nurse"));
  if (!person) throw new Problem("invalid", sentences.noSuchPerson);
  return { kind: "person", id: person.id, name: person.name };
}

/** A command whose owner, where it names one, is somebody of the practice. @throws Problem when it is nobody. */
export function withKnownOwner(house: Pick<House, "practice">, command: SentCommand): SentCommand {
  switch (command.type) {
    case "AssignObligation":
      return { ...command, payload: { ...command.payload, owner: knownOwner(house, command.payload.owner) } };
    case "RecordHindrance":
      return { ...command, payload: { ...command.payload, owner: knownOwner(house, command.payload.owner) } };
    default:
      return command;
  }
}

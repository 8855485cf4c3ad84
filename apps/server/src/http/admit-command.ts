import type { SentCommand } from "@firstray/contract";
import type { Role } from "@firstray/record";
import { commandAccess } from "./access.ts";
import { Problem } from "./problem.ts";
import { sentences } from "./sentences.ts";

/** @throws Problem when the role may not send this command. */
export function admitCommand({ role }: { readonly role: Role }, { type }: Pick<SentCommand, "type">): void {
  if (!commandAccess[type].includes(role)) throw new Problem("not-allowed", sentences.notAllowed);
}

import type { Actor } from "./actor.ts";

/** Whether a name or id is that of somebody else than the one who acts. */
export function isAnother(person: string | undefined, actor: Actor): boolean {
  const same = (name: string): boolean => name.trim().toLowerCase() === person?.trim().toLowerCase();
  if (person === undefined || person.trim() === "") return false;
  return !(actor.kind === "staff" && (same(actor.name) || same(actor.id)));
}

import type { Actor } from "@firstray/record";

/** Who did it, as one line of a page names them. */
export function actorName(actor: Actor): string {
  return actor.kind === "patient" ? "patient" : actor.name;
}

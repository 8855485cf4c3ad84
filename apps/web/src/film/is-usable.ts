import type { FilmReply } from "@firstray/contract";

/** Whether a film is known to be this patient's. */
export function isUsable({ identity }: FilmReply): boolean {
  return identity.kind === "matches" || (identity.kind === "settled" && identity.belongs);
}

import type { FilmReply } from "@firstray/contract";
import { isUsable } from "./is-usable.ts";

/** Whether the planner is offered for a film: a measured dorsoplantar one that is this patient's; the planner itself says what else it needs. */
export function mayBePlanned(film: FilmReply): boolean {
  return film.description.view === "dorsoplantar" && film.measuredOn !== undefined && film.splitInto === undefined && isUsable(film);
}

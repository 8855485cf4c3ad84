import type { EpisodeReply } from "@firstray/contract";
import type { CivilDate } from "@firstray/record";
import { daysBetween } from "../language/days-between.ts";

/** Where one foot is on its course. */
export type Stage =
  | { readonly kind: "assessment" }
  | { readonly kind: "scheduled"; readonly on: CivilDate }
  | { readonly kind: "operated"; readonly on: CivilDate; readonly days: number }
  | { readonly kind: "closed"; readonly on: CivilDate; readonly outcome: string };

/** The stage of an episode on a day; a cancelled operation leaves the foot where it was. */
export function stageOf({ closed, operation }: Pick<EpisodeReply, "closed" | "operation">, today: CivilDate): Stage {
  if (closed) return { kind: "closed", on: closed.on, outcome: closed.outcome };
  switch (operation?.state) {
    case "held":
      return { kind: "operated", on: operation.on, days: daysBetween(operation.on, today) };
    case "scheduled":
      return { kind: "scheduled", on: operation.on };
    case "cancelled":
    case undefined:
      return { kind: "assessment" };
  }
}

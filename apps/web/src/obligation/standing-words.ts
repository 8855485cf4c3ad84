import type { ObligationReply } from "@firstray/contract";
import type { Text } from "@firstray/radiograph";
import type { CivilDate } from "@firstray/record";
import { daysBetween } from "../language/days-between.ts";
import { daysLate, dueIn, opensIn, standingTexts } from "../texts/obligation-texts.ts";

/** Where an obligation stands on a day, in words with the number of days, so that colour says nothing that words do not. */
export function standingWords({ standing, opensOn, dueOn }: Pick<ObligationReply, "standing" | "opensOn" | "dueOn">, on: CivilDate): Text {
  switch (standing) {
    case "past-due":
    case "late":
    case "escalated":
      return daysLate(daysBetween(dueOn, on));
    case "open":
      return dueIn(daysBetween(on, dueOn));
    case "upcoming":
      return opensIn(daysBetween(on, opensOn));
    case "discharged":
    case "waived":
      return standingTexts[standing];
  }
}

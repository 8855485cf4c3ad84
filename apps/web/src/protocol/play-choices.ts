import { calendarDay, type Scenario } from "@firstray/pathway";

/** What a person has chosen to play, as the fields hold it. */
export interface PlayChoices {
  readonly version: number;
  /** Another version beside it; absent: none. */
  readonly compare?: number;
  readonly feet: "left" | "right" | "both";
  readonly operatedOn: string;
  readonly wiresOutDay: number;
  readonly wiresStay: boolean;
  readonly attends: boolean;
}

/** The scenario that the choices say; nothing while the date is no date. */
export function scenarioOf({ feet, operatedOn, wiresOutDay, wiresStay, attends }: PlayChoices): Scenario | undefined {
  const on = calendarDay(operatedOn);
  if (on === undefined) return undefined;
  return {
    operatedOn: on,
    feet: feet === "both" ? ["left", "right"] : [feet],
    attends,
    ...(wiresStay ? {} : { wiresOutDay: Math.max(0, Math.round(wiresOutDay)) }),
  };
}

import type { QuestionnaireMoment } from "@firstray/record";

/** Which questionnaire at which time, where it is known from the start. */
export interface AskedScore {
  readonly questionnaire: string;
  readonly at: QuestionnaireMoment;
}

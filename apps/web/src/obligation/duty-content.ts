import type { DutyKind } from "../patient/patient-dialog.ts";
import type { CommandContent } from "../recording/command-content.ts";

/** What a duty's one question may say: the copy or sheet was given, the patient was reached. */
export interface DutyAnswer {
  readonly given: boolean;
  readonly reached: "yes" | "no" | "";
}

/** The command that records a duty; `undefined` while its question is open. */
export function dutyContent(duty: DutyKind, episode: string, { given, reached }: DutyAnswer): CommandContent | undefined {
  switch (duty) {
    case "consent":
      return { type: "RecordConsent", payload: { episode, copyGiven: given } };
    case "consent-copy":
      return { type: "RecordConsentCopy", payload: { episode } };
    case "care-read":
      return { type: "RecordCareRead", payload: { episode } };
    case "dressing":
      return { type: "RecordDressing", payload: { episode } };
    case "exercise-instruction":
      return { type: "RecordExerciseInstruction", payload: { episode, sheetGiven: given } };
    case "exercise-start":
      return { type: "RecordExerciseStart", payload: { episode } };
    case "exercise-call":
      return reached === "" ? undefined : { type: "RecordExerciseCall", payload: { episode, reached: reached === "yes" } };
  }
}

import type { ObligationReply } from "@firstray/contract";
import type { VisitItem } from "@firstray/record";
import type { PatientDialog } from "./patient-dialog.ts";

/** The form that discharges an obligation; `undefined` when films do, or when it names no episode. */
export function dialogOfObligation(obligation: ObligationReply): PatientDialog | undefined {
  const { kind, foot, episode, subject, protocolItem } = obligation;
  switch (kind) {
    case "wire-removal":
      return { kind: "remove-wire", foot };
    case "visit":
      return isVisitItem(protocolItem) ? { kind: "record-visit", item: protocolItem } : { kind: "record-visit" };
    case "record-outcome":
      return { kind: "record-operation", operation: subject.split("/")[0] ?? subject };
    case "reconcile":
    case "reconcile-gap":
      return { kind: "reconcile", obligation };
    case "red-flag":
      return { kind: "acknowledge", obligation };
    case "clinic-day":
      return { kind: "arrange-clinic-day", obligation };
    case "call-back":
      return { kind: "call-back", obligation };
    case "retained-fragment":
      return { kind: "fragment", foot };
    case "questionnaire":
      return episode === undefined ? undefined : scoreDialog(episode, subject);
    case "films":
      return undefined;
    case "dressing":
    case "exercise-instruction":
    case "exercise-start":
    case "exercise-call":
    case "consent":
    case "consent-copy":
    case "care-read":
      return episode === undefined ? undefined : { kind: "duty", duty: kind, episode };
  }
}

const moments = ["before", "F1", "F2", "F3", "F4"] as const;

/** A questionnaire is owed under `<episode>/<time>/<questionnaire>`. */
function scoreDialog(episode: string, subject: string): PatientDialog {
  const [, time, questionnaire] = subject.split("/");
  const at = moments.find((moment) => moment === time);
  return { kind: "record-score", episode, ...(at !== undefined && questionnaire !== undefined && { asked: { questionnaire, at } }) };
}

function isVisitItem(item: string): item is VisitItem {
  return item === "F1" || item === "F2" || item === "F3" || item === "F4";
}

import type { PatientReply } from "@firstray/contract";
import type { Role } from "@firstray/record";
import { permission } from "../session/permission.ts";
import { dialogOfObligation } from "./dialog-of-obligation.ts";
import type { PatientDialog } from "./patient-dialog.ts";

/** Before an obligation's key in a link: its waiver is asked for, not its discharge. */
export const waivePrefix = "waive:";

/**
 * The form that a link asks for by an obligation's key: the one that discharges it, or with `waivePrefix` its waiver; none where the
 * obligation is settled or gone, or where the form is somebody else's to fill in.
 */
export function dialogAskedFor(
  { obligations }: Pick<PatientReply, "obligations">,
  asked: string | undefined,
  role: Role | undefined,
): PatientDialog | undefined {
  const waives = asked?.startsWith(waivePrefix) ?? false;
  const key = waives ? asked?.slice(waivePrefix.length) : asked;
  const obligation = obligations.find((candidate) => candidate.key === key);
  if (obligation === undefined || (waives && (!obligation.waivable || obligation.settled))) return undefined;
  const dialog: PatientDialog | undefined = waives ? { kind: "waive", obligation } : dialogOfObligation(obligation);
  return dialog && permission(dialog.kind, role).kind === "allowed" ? dialog : undefined;
}

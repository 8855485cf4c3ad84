import type { PatientDialog } from "./patient-dialog.ts";

/** Which form it is, and about what: the same name for what one person began and comes back to. */
export function dialogName(dialog: PatientDialog): string {
  if ("obligation" in dialog) return `${dialog.kind} ${dialog.obligation.key}`;
  if ("booking" in dialog) return `${dialog.kind} ${dialog.booking.episode} ${dialog.booking.item}`;
  if ("entry" in dialog) return `${dialog.kind} ${dialog.entry.event}`;
  return JSON.stringify(dialog);
}

import type { SaidMessage } from "@firstray/pathway";
import { Temporal } from "temporal-polyfill";
import type { KeptMessage, OutboxRow } from "./outbox-row.ts";

/** What was sent, or may have been, of a patient's rows in the outbox, each on its day where the practice is. */
export function saidMessages(
  rows: readonly Pick<OutboxRow<KeptMessage>, "state" | "sendingAt" | "message">[],
  timeZone: string,
): readonly SaidMessage[] {
  return rows.flatMap(({ state, sendingAt, message }): readonly SaidMessage[] => {
    if (sendingAt === null || (state !== "sent" && state !== "sending" && state !== "unknown")) return [];
    const { step, about, says, to } = message;
    const on = Temporal.Instant.from(sendingAt).toZonedDateTimeISO(timeZone).toPlainDate();
    return [{ step, about, says, to: to.kind, on }];
  });
}

import type { Obligation } from "@firstray/pathway";
import { Temporal } from "temporal-polyfill";
import type { OwedRow } from "../store/owed-rows.ts";

/** An obligation from its stored row; only what is still owed is read from there. */
export function owedObligation(row: OwedRow): Obligation {
  const { key, kind, foot, subject, owner, protocolItem, episode, details } = row;
  const { about, hindered, since, waiverFrom } = details;
  return {
    ...{ key, kind, foot, subject, owner, protocolItem },
    ...(episode !== null && { episode }),
    ...(about !== undefined && { about }),
    ...(since !== undefined && { since: Temporal.PlainDate.from(since) }),
    ...(waiverFrom !== undefined && { waiverFrom: Temporal.PlainDate.from(waiverFrom) }),
    ...(hindered && {
      hindered: { ...hindered, on: Temporal.PlainDate.from(hindered.on), nextOn: Temporal.PlainDate.from(hindered.nextOn) },
    }),
    opensOn: Temporal.PlainDate.from(row.opensOn),
    dueOn: Temporal.PlainDate.from(row.dueOn),
    lateOn: Temporal.PlainDate.from(row.lateOn),
    escalatesOn: Temporal.PlainDate.from(row.escalatesOn),
  };
}

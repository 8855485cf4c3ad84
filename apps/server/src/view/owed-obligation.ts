import type { Obligation } from "@firstray/pathway";
import type { CivilDate } from "@firstray/record";
import { Temporal } from "temporal-polyfill";
import type { OwedRow } from "../store/owed-rows.ts";

/**
 * An obligation from its stored row; only what is still owed is read from there.
 * @param dayOf - reads a day; a list whose days repeat remembers them.
 */
export function owedObligation(row: OwedRow, dayOf: (day: CivilDate) => Temporal.PlainDate = Temporal.PlainDate.from): Obligation {
  const { key, kind, foot, subject, owner, protocolItem, episode, details } = row;
  const { about, hindered, since, waiverFrom, booked } = details;
  return {
    ...{ key, kind, foot, subject, owner, protocolItem },
    ...(episode !== null && { episode }),
    ...(about !== undefined && { about }),
    ...(since !== undefined && { since: dayOf(since) }),
    ...(waiverFrom !== undefined && { waiverFrom: dayOf(waiverFrom) }),
    ...(booked !== undefined && { booked: dayOf(booked) }),
    ...(hindered && {
      hindered: { ...hindered, on: dayOf(hindered.on), nextOn: dayOf(hindered.nextOn) },
    }),
    opensOn: dayOf(row.opensOn),
    dueOn: dayOf(row.dueOn),
    lateOn: dayOf(row.lateOn),
    escalatesOn: dayOf(row.escalatesOn),
  };
}

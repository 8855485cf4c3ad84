import type { Episode, Facts, OperationFoot, Wire } from "@firstray/record";
import { clinicDayRule } from "./house-rules.ts";
import type { Obligation } from "./obligation.ts";
import { owed } from "./owed.ts";
import { windowFrom } from "./window-from.ts";

/**
 * A day for each visit or removal whose window had no clinic day when the operation was scheduled: the surgeon's to find, from the
 * day that it was scheduled. @source ledger-obligations
 */
export function clinicDayObligations(facts: Facts): readonly Obligation[] {
  return facts.operations.flatMap(({ id, feet }) =>
    feet.flatMap((operated) =>
      (operated.withoutClinicDay?.items ?? []).map((item) =>
        owed({
          kind: "clinic-day",
          foot: operated.foot,
          episode: operated.episode,
          subject: `${id}/${operated.foot}/${item}`,
          window: windowFrom((operated.withoutClinicDay ?? operated.state.evidence).on, clinicDayRule.window),
          role: "surgeon",
          protocolItem: item,
          dischargedBy: found(facts, id, operated, item),
        }),
      ),
    ),
  );
}

/** A day was found, or what it was for has been done. */
function found(facts: Facts, operation: string, { foot, episode, state }: OperationFoot, item: string): Obligation["dischargedBy"] {
  const arranged = facts.clinicDays.find((day) => day.operation === operation && day.foot === foot && day.item === item);
  const visits: Episode["visits"] = facts.episodes.find(({ id }) => id === episode)?.visits ?? [];
  const wires = facts.wires.filter((wire) => wire.operation === operation && wire.foot === foot);
  const done = item === "R3" ? removed(state, wires) : visits.find((held) => held.item === item)?.evidence;
  return arranged?.evidence ?? done;
}

/** The last wire out, or an operation that left none in. */
function removed(state: OperationFoot["state"], wires: readonly Wire[]): Obligation["dischargedBy"] {
  if (state.kind === "held" && state.wires === 0) return state.evidence;
  return wires.every(({ out }) => out !== undefined) ? wires.at(-1)?.out : undefined;
}

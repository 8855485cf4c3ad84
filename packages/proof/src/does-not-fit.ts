import { type Event, type Facts, historyStates } from "@firstray/record";
import { Temporal } from "temporal-polyfill";

type Inserted = Extract<Event, { type: "WireInserted" }>;
type Held = Extract<Event, { type: "OperationHeld" }>;

const isAfter = (one: string | Temporal.PlainDate, other: string | Temporal.PlainDate): boolean =>
  Temporal.PlainDate.compare(one, other) > 0;

/**
 * The events that what is told now makes doubtful, read again apart from the record's own reducers: itself, where it does not fit what
 * was known before; earlier ones, where it takes their ground away. Each must be looked into. @source ledger-1
 */
export function doubtfulAfter(before: Facts, event: Event): readonly string[] {
  if (event.type === "FilmIdentitySettled") return event.payload.belongs ? [] : restingOn(before, event.payload.film);
  return doesNotFit(before, event) ? [event.id] : [];
}

function doesNotFit(before: Facts, event: Event): boolean {
  switch (event.type) {
    case "WireBroken":
      return true;
    case "WireInserted":
      return isLate(before, event) || isClosed(before, event.payload.foot) || isOfNoOperation(before, event);
    case "WireRemoved":
      return (
        isLate(before, event) || namesOthers(before, event.payload) || event.payload.count !== wiresIn(before, event.payload.foot).length
      );
    case "WireRemovedElsewhere":
    case "WireFoundOut":
      return isLate(before, event) || namesOthers(before, event.payload);
    case "OperationHeld":
      return isLate(before, event) || event.payload.feet.some(({ foot }) => isClosed(before, foot)) || isOffCalendar(before, event);
    case "PatientDied":
      return before.wires.some(({ reported }) => isAfter(reported.on, event.occurredOn));
    default:
      return false;
  }
}

const wiresIn = ({ wires }: Facts, foot: string) => wires.filter((wire) => wire.foot === foot && wire.out === undefined);

function isLate({ died }: Facts, { occurredOn }: Event): boolean {
  return died !== undefined && isAfter(occurredOn, died.on);
}

function isClosed({ episodes }: Facts, foot: string): boolean {
  return episodes.findLast((episode) => episode.foot === foot)?.closed !== undefined;
}

function namesOthers(before: Facts, { foot, wires }: { readonly foot: string; readonly wires: readonly string[] }): boolean {
  const known = new Set(wiresIn(before, foot).map(({ id }) => id));
  return wires.some((id) => !known.has(id));
}

function isOfNoOperation({ operations }: Facts, { payload: { operation, foot, sameWireAs } }: Inserted): boolean {
  const isHeld = operations.some(
    ({ id, feet }) => id === operation && feet.some((known) => known.foot === foot && known.state.kind === "held"),
  );
  return sameWireAs === undefined && !isHeld;
}

function isOffCalendar({ operations }: Facts, { payload, occurredOn }: Held): boolean {
  const planned = operations.find(({ id }) => id === payload.operation)?.feet ?? [];
  return payload.feet.some(({ foot }) => {
    const state = planned.find((known) => known.foot === foot)?.state;
    return state?.kind !== "scheduled" || state.on.toString() !== occurredOn;
  });
}

/** Removals told from a film that is now another patient's. */
function restingOn(before: Facts, film: string): readonly string[] {
  const states = historyStates(before);
  return before.history.flatMap((event) =>
    event.type === "WireRemovedElsewhere" &&
    event.payload.evidence.kind === "film" &&
    event.payload.evidence.film === film &&
    states.get(event.id) !== "voided"
      ? [event.id]
      : [],
  );
}

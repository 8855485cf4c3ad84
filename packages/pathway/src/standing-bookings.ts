import type { Text } from "@firstray/radiograph";
import { type Booking, type Facts, isClinicItemDone } from "@firstray/record";
import { outside } from "./booking-doubts.ts";
import { clinicItemWindow } from "./clinic-item-window.ts";
import { type ProtocolOf, protocolOfEpisode } from "./protocol-of.ts";
import { titleOf } from "./title-of.ts";
import type { Window } from "./window-from.ts";

/** A day on which the patient is still to come, with the window of what for. */
export interface StandingBooking extends Booking, Pick<Window, "opensOn" | "dueOn"> {
  readonly title: Text;
  /** Whether the day lies inside the window. */
  readonly fits: boolean;
}

/**
 * The bookings whose visit has not been held, whose wires are not all out, by their day; those made before the operation, too.
 * @throws RangeError when an episode follows a version of the protocol that is not known.
 */
export function standingBookings(protocolOf: ProtocolOf, facts: Facts): readonly StandingBooking[] {
  const standing = facts.bookings.flatMap((booking): readonly StandingBooking[] => {
    const window = isClinicItemDone(facts, booking) ? undefined : clinicItemWindow(protocolOf, facts, booking.episode, booking.item);
    if (window === undefined) return [];
    const { opensOn, dueOn } = window;
    return [
      { ...booking, opensOn, dueOn, title: clinicItemTitle(protocolOf, facts, booking), fits: outside(window, booking.on).length === 0 },
    ];
  });
  return standing.toSorted((one, other) => (one.on.toString() < other.on.toString() ? -1 : 1));
}

/** What something is called that a patient comes for: the visit's own title in the protocol that the course follows. */
export function clinicItemTitle(protocolOf: ProtocolOf, facts: Facts, { episode, item }: Pick<Booking, "episode" | "item">): Text {
  const visit = protocolOfEpisode(protocolOf, facts, episode).visits.find((rule) => rule.item === item);
  return visit?.title ?? titleOf({ kind: "wire-removal", protocolItem: item });
}

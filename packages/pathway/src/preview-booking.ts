import type { Side, Text } from "@firstray/radiograph";
import { type BookingDoubt, type ClinicItem, type EpisodeId, type Event, evolve, type Facts } from "@firstray/record";
import type { Temporal } from "temporal-polyfill";
import { type AskedDay, bookingDoubts } from "./booking-doubts.ts";
import { bookingOf } from "./booking-of.ts";
import type { ClinicCalendar } from "./clinic-calendar.ts";
import { clinicItemWindow } from "./clinic-item-window.ts";
import type { PlannedMessage, SaidMessage } from "./message.ts";
import { messagesToSend } from "./messages-to-send.ts";
import { type MovedMessage, movedMessages } from "./moved-messages.ts";
import { obligations } from "./obligations.ts";
import { type ProposedDay, proposedDay } from "./proposed-day.ts";
import type { ProtocolOf } from "./protocol-of.ts";
import { clinicItemTitle } from "./standing-bookings.ts";

/** One thing on the day that is asked for; its due day stands whatever is booked. */
interface BookingLine {
  readonly episode: EpisodeId;
  readonly foot: Side;
  readonly item: ClinicItem;
  readonly title: Text;
  /** The day that is booked now. */
  readonly from?: Temporal.PlainDate;
  readonly on: Temporal.PlainDate;
  readonly opensOn: Temporal.PlainDate;
  readonly dueOn: Temporal.PlainDate;
  readonly doubts: readonly BookingDoubt["why"][];
  /** The clinic day that the practice's calendar proposes, or that there is none inside the window. */
  readonly proposal: ProposedDay;
}

/** What booking a day does, before anybody does it. */
export interface BookingPreview {
  readonly visits: readonly BookingLine[];
  /** What the patient would be sent otherwise; only `before`: superseded. */
  readonly messages: readonly MovedMessage[];
}

/** What is known on the day that somebody asks. */
interface AskedOf {
  readonly protocolOf: ProtocolOf;
  readonly calendar: ClinicCalendar;
  readonly facts: Facts;
  readonly said: readonly SaidMessage[];
  readonly today: Temporal.PlainDate;
}

/**
 * What a booking moves, supersedes and leaves; nothing is recorded. What belongs to no operation has no window and is left out.
 * @throws RangeError when an episode follows a version of the protocol that is not known.
 * @source ledger-obligations
 */
export function previewBooking(asked: AskedOf, day: AskedDay): BookingPreview {
  const { protocolOf, calendar, facts } = asked;
  const doubts = bookingDoubts(protocolOf, calendar, facts, day);
  const visits = day.visits.flatMap((visit): readonly BookingLine[] => {
    const window = clinicItemWindow(protocolOf, facts, visit.episode, visit.item);
    if (window === undefined) return [];
    const from = bookingOf(facts, visit.episode, visit.item)?.on;
    const { opensOn, dueOn } = window;
    return [
      {
        ...{ ...visit, title: clinicItemTitle(protocolOf, facts, visit), on: day.on, opensOn, dueOn },
        ...(from === undefined ? {} : { from }),
        doubts: doubts.filter(({ episode, item }) => episode === visit.episode && item === visit.item).map(({ why }) => why),
        proposal: proposedDay(calendar, window),
      },
    ];
  });
  return { visits, messages: movedMessages(toPatient(asked, facts), toPatient(asked, evolve(facts, booked(day)))) };
}

function toPatient({ protocolOf, said, today }: AskedOf, facts: Facts): readonly PlannedMessage[] {
  return messagesToSend({ facts, obligations: obligations(protocolOf, facts), said, today }).filter(({ to }) => to.kind === "patient");
}

function booked({ on, visits }: AskedDay): Event {
  const occurredOn = on.toString();
  return {
    ...{ id: `preview ${occurredOn}`, type: "VisitBooked", version: 1, occurredOn, recordedAt: `${occurredOn}T12:00:00Z` },
    actor: { kind: "system", name: "preview" },
    payload: { on: occurredOn, visits },
  };
}

import type { Command } from "../command.ts";
import type { DecisionContext, RefusalCode } from "../decision.ts";
import type { Facts } from "../facts.ts";
import { after, command, operated, registered } from "./practice.ts";

const on = "2027-01-12";
const fourWeeks = { episode: "left-1", foot: "left", item: "F2" } as const;
const booking = { on: "2027-02-08", visits: [fourWeeks] };

/** One command for each guard of bookings, questionnaires and other charts, with what else the decision is told. */
export const bookingGuardCases: readonly {
  readonly guard: string;
  readonly code: RefusalCode;
  readonly facts: Facts;
  readonly command: Command;
  readonly context?: Partial<DecisionContext>;
}[] = [
  {
    guard: "booking-for-the-living",
    code: "invalid",
    facts: after(operated(), "RecordDeath", { source: "family", secondPerson: "Paul Example" }),
    command: command("BookVisit", booking, { on }),
  },
  {
    guard: "booking-after-an-operation",
    code: "no-such-operation",
    facts: registered(),
    command: command("BookVisit", booking, { on }),
  },
  {
    guard: "booking-of-something-to-come",
    code: "visit-already-held",
    facts: operated(0),
    command: command("BookVisit", { ...booking, visits: [{ ...fourWeeks, item: "R3" }] }, { on }),
  },
  {
    guard: "booking-from-today-on",
    code: "invalid",
    facts: operated(),
    command: command("BookVisit", { ...booking, on: "2027-01-11" }, { on }),
  },
  {
    guard: "booking-known",
    code: "no-such-obligation",
    facts: operated(),
    command: command("CancelVisitBooking", { visits: [fourWeeks] }, { on, reason: "away" }),
  },
  {
    guard: "odd-day-of-a-booking-confirmed",
    code: "confirm-booking",
    facts: operated(),
    command: command("BookVisit", booking, { on }),
    context: { bookingDoubts: [{ ...fourWeeks, why: "no-clinic-day" }] },
  },
  {
    guard: "reason-for-a-cancelled-booking",
    code: "reason-needed",
    facts: after(operated(), "BookVisit", booking),
    command: command("CancelVisitBooking", { visits: [fourWeeks] }, { on }),
  },
  {
    guard: "total-of-a-questionnaire-that-is-asked-for",
    code: "invalid",
    facts: operated(),
    command: command("RecordQuestionnaire", { episode: "left-1", questionnaire: "Q1", at: "F2", total: 61 }, { on }),
    context: { questionnaires: [{ episode: "left-1", questionnaire: "Q1", at: "F2", lowest: 0, highest: 60 }] },
  },
  {
    guard: "episode-not-completed-with-a-wire-in-another-chart",
    code: "wire-still-in",
    facts: operated(0),
    command: command("CloseEpisode", { episode: "left-1", outcome: "completed" }, { on }),
    context: { wiresInOtherCharts: ["left"] },
  },
];

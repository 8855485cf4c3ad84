export type { Activity, ActivityAnswer } from "./activity.ts";
export { activityNames } from "./activity-names.ts";
export type { ActivityRule } from "./activity-rule.ts";
export { askedQuestionnaires } from "./asked-questionnaires.ts";
export { bookingDoubts } from "./booking-doubts.ts";
export { calendarDay } from "./calendar-day.ts";
export type { ClinicCalendar } from "./clinic-calendar.ts";
export type { Criterion } from "./criterion.ts";
export type { DestructionBar } from "./destruction-bar.ts";
export { destructionBarSentence } from "./destruction-bar-sentence.ts";
export { type ExerciseProgramme, exerciseProgramme } from "./exercise-programme.ts";
export { indication } from "./indication.ts";
export { type DestructionCase, type MayDestroy, mayDestroy, type PersonsChart } from "./may-destroy.ts";
export { activities, mayI } from "./may-i.ts";
export type { MessageContent, MessageRecipient, MessageStep, PlannedMessage, SaidMessage } from "./message.ts";
export { type MessageReach, messageReach } from "./message-reach.ts";
export { messageToOwnerWords } from "./message-to-owner-words.ts";
export { type MessageWords, messageWords, type PracticeContact } from "./message-words.ts";
export { type MessagesSoFar, messagesToSend } from "./messages-to-send.ts";
export { type MovedMessage, movedMessages } from "./moved-messages.ts";
export type { Obligation, ObligationKind, Owner, Standing } from "./obligation.ts";
export { ledgerObligations, obligations } from "./obligations.ts";
export { type ParsedProtocol, type ProtocolProblem, parseProtocol } from "./parse-protocol.ts";
export { type Assumed, assumedFacts, type Pathway, pathwayFrom } from "./pathway-from.ts";
export { type PlannedStep, plannedCourse } from "./planned-course.ts";
export { plannedMessages } from "./planned-messages.ts";
export { type PlannedVisit, plannedVisits } from "./planned-visits.ts";
export { type PathwayDay, playPathway } from "./play-pathway.ts";
export type { PlayedMessage } from "./played-messages.ts";
export { type BookingPreview, previewBooking } from "./preview-booking.ts";
export { type MovePreview, type PreviewLine, previewMove } from "./preview-move.ts";
export { proposesWaiver } from "./proposes-waiver.ts";
export type {
  OwedEntry,
  Protocol,
  ProtocolEntry,
  QuestionnaireRule,
  RiskEntry,
  TechniqueParameter,
  TechniqueStep,
  VisitRule,
} from "./protocol.ts";
export { type ChangedValue, type ProtocolChange, protocolDiff } from "./protocol-diff.ts";
export { type MovedObligation, type ProtocolDifference, protocolDifference, type ToFollow } from "./protocol-difference.ts";
export { emptyEntry, type ProtocolListName, protocolList, protocolLists, withProtocolList } from "./protocol-lists.ts";
export { builtInProtocols, type ProtocolOf, protocolOfEpisode } from "./protocol-of.ts";
export { type PartAspect, type PartValue, type ProtocolPart, type ProtocolSection, protocolSections } from "./protocol-part.ts";
export { protocolParts } from "./protocol-parts.ts";
export { protocolV1 } from "./protocol-v1.ts";
export { readStoredProtocol } from "./read-stored-protocol.ts";
export { removalOpensDays } from "./removal-opens-days.ts";
export { playedDays, type Scenario } from "./scenario.ts";
export { standing } from "./standing.ts";
export { type StandingBooking, standingBookings } from "./standing-bookings.ts";
export { ownerTitle, titleOf } from "./title-of.ts";
export { type Window, windowFrom } from "./window-from.ts";
export type { WindowRule, WireWindows } from "./window-rule.ts";
export { wireDueBounds, wireObligation } from "./wire-obligation.ts";
export { withProtocolPart } from "./with-protocol-part.ts";

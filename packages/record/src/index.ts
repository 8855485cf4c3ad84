export type { Actor, Role } from "./actor.ts";
export type { Assessment, CallusSite, Limit } from "./assessment.ts";
export type { BookingDoubt, DoubtOfDay } from "./booking-doubt.ts";
export { type Carried, type Chart, carriedCommands, type SaidOfChart } from "./carried-commands.ts";
export type { CivilDate, Instant } from "./civil-date.ts";
export type { Command, CommandPayloads, CommandType } from "./command.ts";
export { decide, deciderWith } from "./decide.ts";
export type { AskedQuestionnaire, Decision, DecisionContext, Refusal, RefusalCode } from "./decision.ts";
export type {
  ClinicItem,
  Event,
  EventOf,
  EventPayloads,
  EventType,
  FilmDescription,
  FilmFile,
  FilmPart,
  IdentityDifference,
  Language,
  MissingClinicDay,
  OperatedFoot,
  OutEvidence,
  PatientDetails,
  VisitItem,
  VoidGround,
} from "./event.ts";
export { eventTitles } from "./event-titles.ts";
export { emptyFacts, evolve, factsOf, historyStates } from "./evolve.ts";
export type {
  Booking,
  CallBack,
  Discrepancy,
  Episode,
  Evidence,
  Facts,
  FilmFact,
  Fragment,
  HeldVisit,
  Operation,
  OperationFoot,
  RedFlag,
  RestoreGap,
  SignedPlanFact,
  Wire,
} from "./facts.ts";
export { sideOf } from "./film-side.ts";
export type { BookedItem, FollowUpPayloads, GapFinding, QuestionnaireMoment } from "./follow-up-payloads.ts";
export type { Guard } from "./guard.ts";
export { guards } from "./guards.ts";
export { type Hindrance, hindrances } from "./hindrance.ts";
export type { EpisodeId, EventId, FilmId, ObligationKey, OperationId, PatientId, PlanId, WireId } from "./ids.ts";
export { isClinicItemDone } from "./is-clinic-item-done.ts";
export { mostRetentionYears } from "./most-retention-years.ts";
export type { Owner } from "./owner.ts";
export { parseEvent, type Unreadable } from "./parse-event.ts";
export { planBlock } from "./plan-block.ts";
export type { PlanPayloads } from "./plan-payloads.ts";
export { type RedFlagSign, redFlagSigns } from "./red-flag-sign.ts";
export type { Fields, OptionalShape, Shape, ShapeProblem } from "./shape.ts";
export { byKind, count, fields, flag, listOf, maybe, numberWithin, oneOf, text, where } from "./shapes.ts";
export type { HistoryState } from "./standing-events.ts";
export { isWaivable } from "./waivable.ts";
export { wiresInOn } from "./wires-in-on.ts";

import type { BookedItem, FollowUpPayloads, GapFinding } from "./follow-up-payloads.ts";
import { hindrances } from "./hindrance.ts";
import type { Owner } from "./owner.ts";
import { redFlagSigns } from "./red-flag-sign.ts";
import type { Shape } from "./shape.ts";
import { byKind, civilDate, fields, flag, instant, listOf, numberWithin, oneOf, text } from "./shapes.ts";

const side = oneOf("left", "right");
const feet = listOf(side, 1);
const hindrance = oneOf(...hindrances);

const owner = byKind<Owner>({
  role: fields<Extract<Owner, { kind: "role" }>>({ kind: oneOf("role"), role: oneOf("surgeon", "nurse") }),
  person: fields<Extract<Owner, { kind: "person" }>>({ kind: oneOf("person"), id: text, name: text }),
});

const finding = fields<GapFinding>({ subject: text, foot: side, kind: oneOf("operation", "receipt", "daily-head") });

const item = oneOf("F1", "F2", "F3", "F4", "R3");
const booked = listOf(fields<BookedItem>({ episode: text, foot: side, item }), 1);
const furthestScore = 100_000;

/** The shapes of what is done about what is owed, version 1. */
export const followUpShapes: { readonly [Type in keyof FollowUpPayloads]: Shape<FollowUpPayloads[Type]> } = {
  RemovalHindered: fields<FollowUpPayloads["RemovalHindered"]>({ feet, hindrance, nextStep: text, nextOn: civilDate, owner }),
  HindranceEnded: fields<FollowUpPayloads["HindranceEnded"]>({ feet, hindrance, describes: text }),
  ObligationAssigned: fields<FollowUpPayloads["ObligationAssigned"]>({ obligation: text, owner }),
  ObligationsReassigned: fields<FollowUpPayloads["ObligationsReassigned"]>({ from: text, to: owner }),
  RedFlagReported: fields<FollowUpPayloads["RedFlagReported"]>({ foot: side, signs: listOf(oneOf(...redFlagSigns), 1), said: text }),
  RedFlagAcknowledged: fields<FollowUpPayloads["RedFlagAcknowledged"]>({ report: text, decision: text, over: flag }),
  CallBackRequested: fields<FollowUpPayloads["CallBackRequested"]>({ foot: side, about: text }),
  CallBackMade: fields<FollowUpPayloads["CallBackMade"]>({ request: text, reached: flag, said: text }),
  RestoreGapFound: fields<FollowUpPayloads["RestoreGapFound"]>({ from: instant, to: instant, findings: listOf(finding, 1) }),
  ChartMerged: fields<FollowUpPayloads["ChartMerged"]>({ into: text, secondPerson: text }),
  ClinicDayArranged: fields<FollowUpPayloads["ClinicDayArranged"]>({
    operation: text,
    foot: side,
    item,
    on: civilDate,
  }),
  VisitBooked: fields<FollowUpPayloads["VisitBooked"]>({ on: civilDate, visits: booked }),
  VisitBookingCancelled: fields<FollowUpPayloads["VisitBookingCancelled"]>({ visits: booked }),
  QuestionnaireScored: fields<FollowUpPayloads["QuestionnaireScored"]>({
    episode: text,
    questionnaire: text,
    at: oneOf("before", "F1", "F2", "F3", "F4"),
    total: numberWithin(-furthestScore, furthestScore),
  }),
  RestoreGapConfirmed: fields<FollowUpPayloads["RestoreGapConfirmed"]>({ obligation: text, explanation: text }),
};

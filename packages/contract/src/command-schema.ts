import type { Command, CommandPayloads, CommandType } from "@firstray/record";
import { z } from "zod";
import { assessmentSchema } from "./assessment-schema.ts";
import { questionnaireScoredSchema, visitBookedSchema, visitBookingCancelledSchema } from "./booking-schema.ts";
import { eventCorrectedSchema, eventVoidedSchema } from "./correction-schema.ts";
import { filmCalibratedSchema, filmDescriptionSchema, filmSplitSchema, landmarkFileSchema } from "./film-schema.ts";
import {
  callBackMadeSchema,
  callBackRequestedSchema,
  chartMergedSchema,
  clinicDayArrangedSchema,
  hindranceEndedSchema,
  obligationAssignedSchema,
  redFlagAcknowledgedSchema,
  redFlagReportedSchema,
  removalHinderedSchema,
  restoreGapConfirmedSchema,
} from "./follow-up-schema.ts";
import { operationHeldSchema, operationNotHeldSchema, operationScheduledSchema } from "./operation-schema.ts";
import { patientDetailsChangeSchema, patientDetailsSchema } from "./patient-schema.ts";
import { correctionAchievedSchema, planSignedSchema } from "./plan-schema.ts";
import { civilDateSchema, idSchema, nameSchema, obligationKeySchema, sentenceSchema, sideSchema } from "./primitives.ts";
import { visitSchema } from "./visit-schema.ts";
import { wireBrokenSchema, wireFoundOutSchema, wireInsertedSchema, wireRemovedElsewhereSchema, wireRemovedSchema } from "./wire-schema.ts";

const ofEpisode = z.strictObject({ episode: idSchema });

const commandOf = <Type extends string, Payload extends z.ZodType>(type: Type, payload: Payload) =>
  z.strictObject({
    id: idSchema,
    type: z.literal(type),
    occurredOn: civilDateSchema,
    reason: sentenceSchema.exactOptional(),
    confirmed: z.boolean().exactOptional(),
    payload,
  });

/**
 * Every command that a client may send. Some are the server's own and not here (`ByTheServer`), and `MeasureFilm` carries landmarks
 * only, because the server measures.
 */
export const commandSchema = z.discriminatedUnion("type", [
  commandOf("RegisterPatient", patientDetailsSchema),
  commandOf("ChangePatientDetails", patientDetailsChangeSchema),
  commandOf("RecordDeath", z.strictObject({ source: sentenceSchema, secondPerson: nameSchema })),
  commandOf(
    "OpenEpisode",
    z.strictObject({ episode: idSchema, foot: sideSchema, protocolVersion: z.int().min(1), reoperationOf: idSchema.exactOptional() }),
  ),
  commandOf("AdoptProtocolVersion", z.strictObject({ episode: idSchema, version: z.int().min(1) })),
  commandOf(
    "CloseEpisode",
    z.strictObject({ episode: idSchema, outcome: z.enum(["completed", "not-operated", "moved-away", "withdrew"]) }),
  ),
  commandOf("RecordAssessment", z.strictObject({ episode: idSchema, assessment: assessmentSchema })),
  commandOf("DescribeFilm", z.strictObject({ film: idSchema, description: filmDescriptionSchema })),
  commandOf("SettleFilmIdentity", z.strictObject({ film: idSchema, belongs: z.boolean() })),
  commandOf("SettleFilmLaterality", z.strictObject({ film: idSchema, side: sideSchema })),
  commandOf("MeasureFilm", z.strictObject({ film: idSchema, landmarks: landmarkFileSchema })),
  commandOf("SplitFilm", filmSplitSchema),
  commandOf("CalibrateFilm", filmCalibratedSchema),
  commandOf("SignPlan", planSignedSchema),
  commandOf("CompareWithPlan", correctionAchievedSchema),
  commandOf("RecordConsent", z.strictObject({ episode: idSchema, copyGiven: z.boolean() })),
  commandOf("RecordConsentCopy", ofEpisode),
  commandOf("RecordCareRead", ofEpisode),
  commandOf("ScheduleOperation", operationScheduledSchema),
  commandOf("RecordOperationNotHeld", operationNotHeldSchema),
  commandOf("RecordOperationHeld", operationHeldSchema),
  commandOf("RecordWireInserted", wireInsertedSchema),
  commandOf("RecordWireRemoved", wireRemovedSchema),
  commandOf("RecordWireRemovedElsewhere", wireRemovedElsewhereSchema),
  commandOf("RecordWireFoundOut", wireFoundOutSchema),
  commandOf("RecordWireBroken", wireBrokenSchema),
  commandOf("RecordVisit", visitSchema),
  commandOf("RecordDressing", ofEpisode),
  commandOf("RecordExerciseInstruction", z.strictObject({ episode: idSchema, sheetGiven: z.boolean() })),
  commandOf("RecordExerciseStart", ofEpisode),
  commandOf("RecordExerciseCall", z.strictObject({ episode: idSchema, reached: z.boolean() })),
  commandOf("RecordFragmentFilm", z.strictObject({ foot: sideSchema, film: idSchema })),
  commandOf("DecideFragment", z.strictObject({ foot: sideSchema, decision: sentenceSchema })),
  commandOf("DiscloseFragment", z.strictObject({ foot: sideSchema })),
  commandOf("SettleReconcile", z.strictObject({ obligation: obligationKeySchema, explanation: sentenceSchema })),
  commandOf(
    "WaiveObligation",
    z.strictObject({ obligation: obligationKeySchema, ground: z.enum(["refused", "not-done", "no-longer-possible", "superseded"]) }),
  ),
  commandOf("RecordHindrance", removalHinderedSchema),
  commandOf("EndHindrance", hindranceEndedSchema),
  commandOf("AssignObligation", obligationAssignedSchema),
  commandOf("ReportRedFlag", redFlagReportedSchema),
  commandOf("AcknowledgeRedFlag", redFlagAcknowledgedSchema),
  commandOf("RequestCallBack", callBackRequestedSchema),
  commandOf("RecordCallBack", callBackMadeSchema),
  commandOf("MergeChart", chartMergedSchema),
  commandOf("ArrangeClinicDay", clinicDayArrangedSchema),
  commandOf("ConfirmRestoreGap", restoreGapConfirmedSchema),
  commandOf("BookVisit", visitBookedSchema),
  commandOf("CancelVisitBooking", visitBookingCancelledSchema),
  commandOf("RecordQuestionnaire", questionnaireScoredSchema),
  commandOf("VoidEvent", eventVoidedSchema),
  commandOf("CorrectEvent", eventCorrectedSchema),
]);

/** Of these commands a client sends what it knows, and the server computes the rest. */
interface SentPayloads {
  readonly MeasureFilm: Omit<CommandPayloads["MeasureFilm"], "measurements">;
  readonly SignPlan: z.infer<typeof planSignedSchema>;
  readonly CompareWithPlan: z.infer<typeof correctionAchievedSchema>;
}

type AsSent<Of extends Command> = Of["type"] extends keyof SentPayloads
  ? Omit<Of, "payload"> & { readonly payload: SentPayloads[Of["type"]] }
  : Of;
type EachAsSent<Of extends Command> = Of extends Command ? AsSent<Of> : never;

/** What the server says by itself: a film by its upload, a reassignment and a restore over many records. */
type ByTheServer = "AddFilm" | "ReassignObligations" | "OpenRestoreGap";

/** A command as a client sends it. */
export type SentCommand = EachAsSent<Exclude<Command, { readonly type: ByTheServer }>>;

type Exactly<Type extends true> = Type;
type Parsed = z.infer<typeof commandSchema>;

/** These two do not compile when a command of the record has no schema, or one whose output is not that command. */
export type EveryCommandHasItsSchema = Exactly<Exclude<CommandType, ByTheServer> extends Parsed["type"] ? true : false>;
export type EverySchemaIsItsCommand = Exactly<Parsed extends SentCommand ? true : false>;

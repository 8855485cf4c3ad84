export type { AccessEntry, AccessReply } from "./access-reply.ts";
export { accessQuerySchema } from "./access-schema.ts";
export type { BackupReply } from "./backup-reply.ts";
export type { BookingPreviewReply, BookingReply, MergedChartReply } from "./booking-reply.ts";
export { visitPreviewQuerySchema } from "./booking-schema.ts";
export { commandSchema, type EveryCommandHasItsSchema, type EverySchemaIsItsCommand, type SentCommand } from "./command-schema.ts";
export type { ChainEnd, DailyHeadCounts, DailyHeadLine, DailyHeadReply } from "./daily-head-reply.ts";
export { type DecodeAnswer, decodeAnswerSchema } from "./decode-answer-schema.ts";
export { type DecodedFilm, decodedFilmSchema } from "./decoded-film-schema.ts";
export { clinicCalendarSchema, previewQuerySchema, reassignmentSchema, wireOfAnotherSchema } from "./follow-up-schema.ts";
export type { MessagePost, MessageReply, MessagesReply } from "./message-reply.ts";
export { type Parsed, parseWith } from "./parse-with.ts";
export type {
  AchievedListReply,
  AchievedReply,
  PlanDraft,
  PlanDraftReply,
  PlanOpenedReply,
  PlanReply,
  PlanState,
  SignedPlan,
  SurgeonSettings,
} from "./plan-reply.ts";
export { achievedQuerySchema, planDraftRequestSchema, planSheetQuerySchema, surgeonSettingsSchema } from "./plan-schema.ts";
export { civilDateSchema, idSchema } from "./primitives.ts";
export type { ProblemReply } from "./problem-reply.ts";
export type {
  InFlightReply,
  MovedMessageReply,
  MovedReply,
  PlacedMessageReply,
  PlacedReply,
  ProtocolDifferenceReply,
  ProtocolVersionReply,
  ProtocolVersionsReply,
} from "./protocol-reply.ts";
export { inFlightRequestSchema, protocolDifferenceQuerySchema, protocolVersionRequestSchema } from "./protocol-request-schema.ts";
export type { CommunicationsReply, IncidentsReply, RegisterEntry, RegisterRevision } from "./register-reply.ts";
export { type Communication, communicationRequestSchema, type Incident, incidentRequestSchema } from "./register-schema.ts";
export type {
  ChartName,
  ClinicCalendarReply,
  CommandReply,
  EpisodeReply,
  FilmReply,
  FilmUploadReply,
  HistoryEntry,
  MarkerReply,
  MovePreviewReply,
  ObligationReply,
  PatientReply,
  PatientSummary,
  PatientsReply,
  ReassignmentReply,
  SessionReply,
  StaffReply,
  StandingKind,
  Travelling,
  WireReply,
  WorklistReply,
} from "./reply.ts";
export {
  dailyHeadQuerySchema,
  demoSignInSchema,
  filmUploadFieldsSchema,
  messageAnswerSchema,
  patientsQuerySchema,
  recordRequestSchema,
  registerRequestSchema,
  worklistQuerySchema,
} from "./request-schema.ts";
export type { BrokenGlassReply, Restriction } from "./restriction-reply.ts";
export { breakGlassRequestSchema, restrictionRequestSchema } from "./restriction-schema.ts";
export type { DestroyedReply, DueRecord, RetentionReply } from "./retention-reply.ts";
export { destructionRequestSchema, retentionHoldRequestSchema, retentionRequestSchema } from "./retention-schema.ts";
export type {
  AccountReply,
  InvitationReply,
  JoinChallengeReply,
  JoinReply,
  MembersReply,
  NewInvitationReply,
  NewPatientLinkReply,
  PatientLinksReply,
  RecoveryCodesReply,
  SignInWay,
  StaffMember,
} from "./sign-in-reply.ts";
export {
  invitationSchema,
  joinChallengeSchema,
  joinSchema,
  newPasskeySchema,
  passkeySignInSchema,
  reactivationSchema,
  recoverySignInSchema,
  staffChangeSchema,
} from "./sign-in-schema.ts";

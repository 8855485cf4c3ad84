export { commandSchema, type EveryCommandHasItsSchema, type EverySchemaIsItsCommand, type SentCommand } from "./command-schema.ts";
export { civilDateSchema, idSchema } from "./primitives.ts";
export type {
  CommandReply,
  EpisodeReply,
  FilmReply,
  FilmUploadReply,
  HistoryEntry,
  ObligationReply,
  PatientReply,
  PatientSummary,
  PatientsReply,
  ProblemReply,
  SessionReply,
  StandingKind,
  Travelling,
  WireReply,
  WorklistReply,
} from "./reply.ts";
export {
  demoSignInSchema,
  filmUploadFieldsSchema,
  patientsQuerySchema,
  recordRequestSchema,
  registerRequestSchema,
  worklistQuerySchema,
} from "./request-schema.ts";

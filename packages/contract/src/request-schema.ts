import { z } from "zod";
import { commandSchema } from "./command-schema.ts";
import { civilDateSchema, idSchema, sideSchema, viewSchema, weightBearingSchema } from "./primitives.ts";

/** POST /api/session, in the demo practice only. */
export const demoSignInSchema = z.strictObject({ role: z.enum(["surgeon", "nurse", "reception", "researcher", "administrator"]) });

/** POST /api/patients/:patient/commands */
export const recordRequestSchema = z.strictObject({ expectedSequence: z.int().min(0), command: commandSchema });

/** POST /api/patients; `distinctFrom` names the patients who look like this one and are known to be others. */
export const registerRequestSchema = z.strictObject({
  patient: idSchema,
  command: commandSchema.refine((command) => command.type === "RegisterPatient", "a RegisterPatient command"),
  distinctFrom: z.array(idSchema).max(100).exactOptional(),
});

/** The fields beside the file at POST /api/patients/:patient/films; what is absent is read from the film's header. */
export const filmUploadFieldsSchema = z.strictObject({
  command: idSchema,
  film: idSchema,
  view: viewSchema.exactOptional(),
  side: sideSchema.exactOptional(),
  weightBearing: weightBearingSchema.exactOptional(),
  acquiredOn: civilDateSchema.exactOptional(),
});

/** GET /api/worklist */
export const worklistQuerySchema = z.object({
  on: civilDateSchema.exactOptional(),
  show: z.enum(["overdue", "due", "week", "all"]).default("due"),
  /** The `next` of the page before; absent: the first page. */
  after: z.string().max(500).exactOptional(),
  kind: z.string().max(60).exactOptional(),
  /** `role:nurse`, `person:<id>`. */
  owner: z.string().max(200).exactOptional(),
  /** Words of the patient's name or number. */
  search: z.string().max(200).exactOptional(),
  /** Lines of a page; a sheet of paper takes more than a screen. */
  size: z.coerce.number<string>().int().min(1).max(500).default(100),
});

/** GET /api/daily-head */
export const dailyHeadQuerySchema = z.object({ on: civilDateSchema.exactOptional() });

/** GET /api/patients */
export const patientsQuerySchema = z.object({ search: z.string().max(200).default("") });

/** POST /api/messages/:message: what a person says of a message that the machine cannot settle. */
export const messageAnswerSchema = z.strictObject({ answer: z.enum(["sent", "send-again", "leave"]) });

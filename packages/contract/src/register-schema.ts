import { z } from "zod";
import { civilDateSchema, idSchema, sentenceSchema } from "./primitives.ts";

const mostPersons = 10_000_000;

/**
 * One incident of confidentiality: what Québec's regulation wants a register to hold, field by field.
 * @source quebec-incident-regulation
 */
const incidentSchema = z.strictObject({
  /** Which personal information, or why that is not known. */
  information: sentenceSchema,
  circumstances: sentenceSchema,
  /** The day or the period, or an estimate of it. */
  occurred: sentenceSchema,
  knownOn: civilDateSchema,
  /** Known, or an estimate. */
  persons: z.number().int().min(0).max(mostPersons),
  seriousRisk: z.boolean(),
  /** Why the risk of serious injury is or is not there: sensitivity, anticipated consequences, likelihood. */
  reasoning: sentenceSchema,
  /** The day on which the commission was told in writing. */
  commissionNoticeOn: civilDateSchema.exactOptional(),
  /** The day on which the persons were told. */
  personsNoticeOn: civilDateSchema.exactOptional(),
  /** Whether the public was told, and why; or why nobody was. */
  notices: sentenceSchema,
  measures: sentenceSchema,
});

/** Something of a patient's file that was given to somebody else. */
const communicationSchema = z.strictObject({
  on: civilDateSchema,
  recipient: sentenceSchema,
  information: sentenceSchema,
  purpose: sentenceSchema,
  /** The consent, or the provision of law. */
  basis: sentenceSchema,
});

export type Incident = z.infer<typeof incidentSchema>;
export type Communication = z.infer<typeof communicationSchema>;

/** A new entry has revision 1; a change names the next one, so that two people at once are told. */
function entrySchema<Content extends z.ZodType>(content: Content) {
  return z.strictObject({ id: idSchema, revision: z.number().int().min(1).max(1000), content });
}

export const incidentRequestSchema = entrySchema(incidentSchema);
export const communicationRequestSchema = entrySchema(communicationSchema);

import { mostRetentionYears } from "@firstray/record";
import { z } from "zod";
import { idSchema, sentenceSchema } from "./primitives.ts";

const mostCharts = 100;

/** PUT /api/retention: how many years after the last entry the practice keeps a record; null: not set, and nothing is destroyed. */
export const retentionRequestSchema = z.strictObject({ years: z.int().min(1).max(mostRetentionYears).nullable() });

/** POST /api/patients/:patient/retention-hold: whether the record is kept whatever its age, and why. */
export const retentionHoldRequestSchema = z.strictObject({ held: z.boolean(), reason: sentenceSchema });

/**
 * POST /api/patients/:patient/destruction: the person's charts as they were last seen, the patient's number typed again, and the reason.
 * Sent twice under one id it is one destruction.
 */
export const destructionRequestSchema = z.strictObject({
  command: idSchema,
  charts: z
    .array(z.strictObject({ patient: idSchema, sequence: z.int().min(1) }))
    .min(1)
    .max(mostCharts),
  number: sentenceSchema,
  reason: sentenceSchema,
});

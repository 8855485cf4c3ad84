import { z } from "zod";
import { sentenceSchema } from "./primitives.ts";

/** POST /api/patients/:patient/restriction: who may open the chart, and why. */
export const restrictionRequestSchema = z.strictObject({ restricted: z.boolean(), reason: sentenceSchema });

/** POST /api/patients/:patient/break-glass: why somebody opens a restricted chart. */
export const breakGlassRequestSchema = z.strictObject({ reason: sentenceSchema });

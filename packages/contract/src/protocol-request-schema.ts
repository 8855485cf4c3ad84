import { z } from "zod";
import { idSchema, sentenceSchema } from "./primitives.ts";

/** POST /api/protocol/versions: a whole protocol, which the pathway parses; the version that its author looked at; and why. */
export const protocolVersionRequestSchema = z.strictObject({ basedOn: z.int().min(1), content: z.unknown(), reason: sentenceSchema });

/** POST /api/protocol/in-flight: a draft or a saved version, held against every running episode. */
export const inFlightRequestSchema = z.strictObject({ content: z.unknown() });

/** GET /api/patients/:patient/protocol-difference: one running episode against a version. */
export const protocolDifferenceQuerySchema = z.object({ episode: idSchema, version: z.coerce.number().int().min(1) });

import { z } from "zod";
import { decodedFilmSchema } from "./decoded-film-schema.ts";

/** What the decoding process answers: a film with its differences from the chart, or a sentence. */
export const decodeAnswerSchema = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("film"),
    film: decodedFilmSchema,
    mismatch: z.array(
      z.object({ field: z.enum(["name", "number", "birthDate", "acquiredOn"]), film: z.string().max(1000), chart: z.string().max(1000) }),
    ),
  }),
  z.object({
    kind: z.literal("refused"),
    code: z.string(),
    sentence: z.object({ en: z.string(), fr: z.string() }),
  }),
]);

export type DecodeAnswer = z.infer<typeof decodeAnswerSchema>;

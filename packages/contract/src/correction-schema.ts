import { z } from "zod";
import { civilDateSchema, eventIdSchema, nameSchema } from "./primitives.ts";
import { outEvidenceSchema, wireInsertedSchema } from "./wire-schema.ts";

export const eventVoidedSchema = z.strictObject({
  voids: eventIdSchema,
  secondPerson: nameSchema.exactOptional(),
  ground: z
    .discriminatedUnion("kind", [
      z.strictObject({ kind: z.literal("replaced-by"), event: eventIdSchema }),
      z.strictObject({ kind: z.literal("no-wire-seen"), evidence: outEvidenceSchema }),
    ])
    .exactOptional(),
  replacement: wireInsertedSchema.exactOptional(),
});

/** The whole payload as it should have been; the record judges it by the event that it corrects. */
export const eventCorrectedSchema = z.strictObject({
  corrects: eventIdSchema,
  occurredOn: civilDateSchema,
  payload: z.record(z.string(), z.unknown()),
  secondPerson: nameSchema.exactOptional(),
});

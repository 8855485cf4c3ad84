import { z } from "zod";
import { civilDateSchema, idSchema, nameSchema, sentenceSchema, sideSchema, wireIdSchema } from "./primitives.ts";

/** More wires in one foot than any operation of this kind leaves. */
const mostWires = 9;
const wiresSchema = z.array(wireIdSchema).max(mostWires * 4);

/** How many wires; 0 is an answer. */
export const wireCountSchema = z.int().min(0).max(mostWires);

/** How a wire is known to be out. */
export const outEvidenceSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("film"), film: idSchema }),
  z.strictObject({ kind: z.literal("examination"), by: nameSchema }),
  z.strictObject({ kind: z.literal("document"), describes: sentenceSchema }),
]);

export const wireInsertedSchema = z.strictObject({
  wire: wireIdSchema,
  foot: sideSchema,
  operation: idSchema.exactOptional(),
  insertedOn: civilDateSchema.exactOptional(),
  diameterMm: z.number().min(0.5).max(6).exactOptional(),
  sameWireAs: wireIdSchema.exactOptional(),
});

export const wireRemovedSchema = z.strictObject({
  foot: sideSchema,
  wires: wiresSchema,
  count: wireCountSchema,
  tipIntact: z.boolean(),
  by: nameSchema,
  where: nameSchema,
  film: idSchema.exactOptional(),
});

export const wireRemovedElsewhereSchema = z.strictObject({ foot: sideSchema, wires: wiresSchema, evidence: outEvidenceSchema });

export const wireFoundOutSchema = z.strictObject({
  foot: sideSchema,
  wires: wiresSchema,
  tipIntact: z.boolean(),
  examinedBy: nameSchema,
  film: idSchema.exactOptional(),
});

export const wireBrokenSchema = z.strictObject({ foot: sideSchema, wires: wiresSchema, describes: sentenceSchema });

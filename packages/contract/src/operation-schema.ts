import { z } from "zod";
import { civilDateSchema, idSchema, sideSchema } from "./primitives.ts";
import { wireCountSchema } from "./wire-schema.ts";

const bothFeet = 2;

export const operationScheduledSchema = z.strictObject({
  operation: idSchema,
  on: civilDateSchema,
  feet: z
    .array(z.strictObject({ foot: sideSchema, episode: idSchema }))
    .min(1)
    .max(bothFeet),
});

export const operationNotHeldSchema = z.strictObject({
  operation: idSchema,
  feet: z.array(sideSchema).min(1).max(bothFeet),
  outcome: z.discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("rescheduled"), to: civilDateSchema }),
    z.strictObject({ kind: z.literal("cancelled"), by: z.enum(["patient", "practice", "hospital"]) }),
  ]),
});

export const operationHeldSchema = z.strictObject({
  operation: idSchema,
  feet: z
    .array(z.strictObject({ foot: sideSchema, episode: idSchema, wires: wireCountSchema }))
    .min(1)
    .max(bothFeet),
});

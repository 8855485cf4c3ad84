import { z } from "zod";
import { idSchema, sideSchema } from "./primitives.ts";
import { wireRemovedSchema } from "./wire-schema.ts";

const mostVisits = 8;

/** A visit with what was done at it. */
export const visitSchema = z.strictObject({
  visits: z
    .array(z.strictObject({ item: z.enum(["F1", "F2", "F3", "F4"]), foot: sideSchema, episode: idSchema }))
    .min(1)
    .max(mostVisits),
  withSurgeon: z.boolean(),
  dressingChanged: z.boolean().exactOptional(),
  wiresRemoved: z.array(wireRemovedSchema).max(2).exactOptional(),
  exerciseInstruction: z.strictObject({ sheetGiven: z.boolean() }).exactOptional(),
});

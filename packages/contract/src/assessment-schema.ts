import { z } from "zod";
import { sentenceSchema } from "./primitives.ts";

const painSchema = z.number().min(0).max(10);
const limitSchema = z.enum(["none", "some", "severe"]);
const callusSiteSchema = z.enum([
  "medial-hallux",
  "metatarsal-1",
  "metatarsal-2",
  "metatarsal-3",
  "metatarsal-4",
  "metatarsal-5",
  "interphalangeal",
]);

/** The consultation's items; what was not asked is absent. @source practice-protocol A1-A6 */
export const assessmentSchema = z.strictObject({
  pain: z
    .strictObject({ atRest: painSchema.exactOptional(), walking: painSchema.exactOptional(), inShoes: painSchema.exactOptional() })
    .exactOptional(),
  limits: z
    .strictObject({
      dailyLife: limitSchema.exactOptional(),
      sport: limitSchema.exactOptional(),
      recreation: limitSchema.exactOptional(),
    })
    .exactOptional(),
  shoes: z.enum(["any", "comfort", "insert", "modified"]).exactOptional(),
  alignment: z.enum(["good", "fair", "poor"]).exactOptional(),
  calluses: z
    .array(z.strictObject({ site: callusSiteSchema, painful: z.boolean() }))
    .max(20)
    .exactOptional(),
  firstRay: z.enum(["stable", "unstable", "uncertain"]).exactOptional(),
  otherToes: sentenceSchema.exactOptional(),
  note: sentenceSchema.exactOptional(),
});

import { z } from "zod";
import { civilDateSchema, nameSchema } from "./primitives.ts";

/** How the chart names and reaches a patient. */
export const patientDetailsSchema = z.strictObject({
  familyName: nameSchema,
  givenName: nameSchema,
  number: nameSchema.max(40),
  birthDate: civilDateSchema,
  language: z.enum(["en", "fr"]),
  phone: nameSchema.max(40).exactOptional(),
  email: z.email().max(200).exactOptional(),
});

/** What of it is to change; at least one detail. */
export const patientDetailsChangeSchema = z
  .strictObject({
    familyName: nameSchema.exactOptional(),
    givenName: nameSchema.exactOptional(),
    number: nameSchema.max(40).exactOptional(),
    birthDate: civilDateSchema.exactOptional(),
    language: z.enum(["en", "fr"]).exactOptional(),
    phone: nameSchema.max(40).exactOptional(),
    email: z.email().max(200).exactOptional(),
  })
  .refine((change) => Object.keys(change).length > 0, "at least one detail");

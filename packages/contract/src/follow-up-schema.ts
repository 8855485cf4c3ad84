import { hindrances, redFlagSigns } from "@firstray/record";
import { z } from "zod";
import { civilDateSchema, eventIdSchema, idSchema, nameSchema, obligationKeySchema, sentenceSchema, sideSchema } from "./primitives.ts";

const feetSchema = z.array(sideSchema).min(1).max(2);

/** Who owes something: the role on duty, or a person. */
const ownerSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("role"), role: z.enum(["surgeon", "nurse"]) }),
  z.strictObject({ kind: z.literal("person"), id: nameSchema, name: nameSchema }),
]);

export const removalHinderedSchema = z.strictObject({
  feet: feetSchema,
  hindrance: z.enum(hindrances),
  nextStep: sentenceSchema,
  nextOn: civilDateSchema,
  owner: ownerSchema,
});

export const hindranceEndedSchema = z.strictObject({ feet: feetSchema, hindrance: z.enum(hindrances), describes: sentenceSchema });

export const obligationAssignedSchema = z.strictObject({ obligation: obligationKeySchema, owner: ownerSchema });

export const redFlagReportedSchema = z.strictObject({
  foot: sideSchema,
  signs: z.array(z.enum(redFlagSigns)).min(1).max(redFlagSigns.length),
  said: sentenceSchema,
});

export const redFlagAcknowledgedSchema = z.strictObject({ report: eventIdSchema, decision: sentenceSchema, over: z.boolean() });

export const callBackRequestedSchema = z.strictObject({ foot: sideSchema, about: sentenceSchema });

export const callBackMadeSchema = z.strictObject({ request: eventIdSchema, reached: z.boolean(), said: sentenceSchema });

export const chartMergedSchema = z.strictObject({ into: idSchema, secondPerson: nameSchema });

export const clinicDayArrangedSchema = z.strictObject({
  operation: idSchema,
  foot: sideSchema,
  item: z.enum(["F1", "F2", "F3", "F4", "R3"]),
  on: civilDateSchema,
});

export const restoreGapConfirmedSchema = z.strictObject({ obligation: obligationKeySchema, explanation: sentenceSchema });

/** POST /api/patients/:patient/wires-of-another: one insertion of this chart is another patient's wire. */
export const wireOfAnotherSchema = z.strictObject({
  command: idSchema,
  expectedSequence: z.int().min(0),
  occurredOn: civilDateSchema,
  reason: sentenceSchema,
  secondPerson: nameSchema,
  insertion: eventIdSchema,
  to: z.strictObject({ patient: idSchema, foot: sideSchema }),
});

/** GET /api/patients/:patient/operation-preview; `feet` as a list with commas, `operation` when one is moved. */
export const previewQuerySchema = z.object({
  operation: idSchema.exactOptional(),
  on: civilDateSchema,
  feet: z
    .string()
    .transform((feet) => feet.split(","))
    .pipe(feetSchema),
});

const mostClosures = 200;

/** POST /api/clinic-days */
export const clinicCalendarSchema = z.strictObject({
  weekdays: z.array(z.int().min(1).max(7)).min(1).max(7),
  closures: z
    .array(
      z
        .strictObject({ from: civilDateSchema, to: civilDateSchema })
        .refine(({ from, to }) => from <= to, "a closure ends on the day it begins or later"),
    )
    .max(mostClosures),
});

/** POST /api/staff/:person/reassignments: everything that this person owes goes to another, in every record. */
export const reassignmentSchema = z.strictObject({ command: idSchema, to: ownerSchema, reason: sentenceSchema });

import { z } from "zod";
import { civilDateSchema, idSchema, sideSchema } from "./primitives.ts";

const mostBooked = 10;
const clinicItemSchema = z.enum(["F1", "F2", "F3", "F4", "R3"]);
const bookedItemsSchema = z
  .array(z.strictObject({ episode: idSchema, foot: sideSchema, item: clinicItemSchema }))
  .min(1)
  .max(mostBooked);

export const visitBookedSchema = z.strictObject({ on: civilDateSchema, visits: bookedItemsSchema });

export const visitBookingCancelledSchema = z.strictObject({ visits: bookedItemsSchema });

/** The total of a questionnaire at one of its moments. */
export const questionnaireScoredSchema = z.strictObject({
  episode: idSchema,
  questionnaire: z.string().min(1).max(10),
  at: z.enum(["before", "F1", "F2", "F3", "F4"]),
  total: z.number(),
});

/** GET /api/patients/:patient/visit-preview; `visits` as a list with commas, each `<episode>:<item>`. */
export const visitPreviewQuerySchema = z.object({
  on: civilDateSchema,
  visits: z
    .string()
    .transform((visits) =>
      visits.split(",").map((visit) => {
        const [episode, item] = visit.split(":");
        return { episode, item };
      }),
    )
    .pipe(
      z
        .array(z.object({ episode: idSchema, item: clinicItemSchema }))
        .min(1)
        .max(mostBooked),
    ),
});

import { z } from "zod";

/** Which part of the list of who opened a file is asked for. */
export const accessQuerySchema = z.strictObject({
  /** Entries earlier than this one. */
  before: z.coerce.number().int().positive().max(Number.MAX_SAFE_INTEGER).optional(),
  /** Also the lists on which the patient stood: worklists, searches, the day's page. */
  lists: z.enum(["yes"]).optional(),
});

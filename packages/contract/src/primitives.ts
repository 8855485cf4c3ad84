import { z } from "zod";

/** Longest sentence or explanation that a person may type into one field. */
const longestText = 4000;
const longestName = 120;

/** An id made by a client; kept in lower case, so that one id has one spelling. */
export const idSchema = z.uuid().toLowerCase();

/** A civil date that exists, `2027-01-11`. */
export const civilDateSchema = z.iso.date();

export const sideSchema = z.enum(["left", "right"]);
export const viewSchema = z.enum(["dorsoplantar", "lateral"]);
export const weightBearingSchema = z.enum(["yes", "no", "unknown"]);

/** Free text that has to say something. */
export const sentenceSchema = z.string().trim().min(1).max(longestText);

/** A name or a number in the chart: one line that says something. */
export const nameSchema = z
  .string()
  .trim()
  .min(1)
  .max(longestName)
  .regex(/^\P{Cc}*$/u, "one line, without control characters")
  .regex(/[\p{L}\p{N}]/u, "at least one letter or digit");

/** A wire's id, `<operation or event>/<foot>/<ordinal>`. */
export const wireIdSchema = z.string().min(1).max(200);

/** An event's id: the client's, or one that the record derived from it. */
export const eventIdSchema = z.string().min(1).max(200);

/** An obligation's key, `<kind>:<subject>`. */
export const obligationKeySchema = z.string().min(1).max(400);

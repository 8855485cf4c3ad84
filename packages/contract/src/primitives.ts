import type { Text } from "@firstray/radiograph";
import { z } from "zod";
import { nameDoubt } from "./name-doubt.ts";
import { writtenText } from "./written-text.ts";

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
export const sentenceSchema = z.string().overwrite(writtenText).trim().min(1).max(longestText);

const saysNothing: Text = { en: "at least one letter or digit", fr: "au moins une lettre ou un chiffre" };

/** A name or a number in the chart: one line that says something and is what it looks like, in one spelling. */
export const nameSchema = z
  .string()
  .normalize("NFC")
  .trim()
  .min(1)
  .max(longestName)
  .check(({ value, issues }) => {
    const doubt = nameDoubt(value) ?? (/[\p{L}\p{N}]/u.test(value) ? undefined : saysNothing);
    if (doubt) issues.push({ code: "custom", input: value, message: doubt.en, params: { fr: doubt.fr } });
  });

/** A wire's id, `<operation or event>/<foot>/<ordinal>`. */
export const wireIdSchema = z.string().min(1).max(200);

/** An event's id: the client's, or one that the record derived from it. */
export const eventIdSchema = z.string().min(1).max(200);

/** An obligation's key, `<kind>:<subject>`. */
export const obligationKeySchema = z.string().min(1).max(400);

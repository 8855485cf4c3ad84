import type { z } from "zod";
import type { ProblemReply } from "./problem-reply.ts";

/** One field that was sent and is not as it has to be. */
type Field = NonNullable<ProblemReply["fields"]>[number];

/** What a schema made of outside data. */
export type Parsed<Value> =
  | { readonly kind: "parsed"; readonly value: Value }
  | { readonly kind: "invalid"; readonly fields: readonly Field[] };

/**
 * Parses outside data once, at the edge.
 * @example parseWith(civilDateSchema, "2027-02-30") // { kind: "invalid", fields: [{ path: "", sentence: … }] }
 */
export function parseWith<Schema extends z.ZodType>(schema: Schema, data: unknown): Parsed<z.infer<Schema>> {
  const result = schema.safeParse(data, { reportInput: true });
  if (result.success) return { kind: "parsed", value: result.data };
  return { kind: "invalid", fields: result.error.issues.map(fieldOf) };
}

function fieldOf(issue: z.core.$ZodIssue): Field {
  return { path: issue.path.join("."), sentence: isEmpty(issue) ? toFillIn : { en: issue.message, fr: inFrench(issue) } };
}

const toFillIn = { en: "This has to be filled in", fr: "Ce champ est à remplir" };

/** Nothing was said where something has to be. */
function isEmpty(issue: z.core.$ZodIssue): boolean {
  if (issue.code === "too_small") return issue.origin === "string" && issue.minimum === 1;
  return (issue.code === "invalid_format" || issue.code === "invalid_type") && (issue.input === "" || issue.input === undefined);
}

/** The schemas speak English; the kinds of issue are few enough to say in French here. */
function inFrench(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case "invalid_type":
      return `Valeur manquante ou d’un autre type (attendu : ${issue.expected})`;
    case "too_small":
      return `Trop petit ou trop court (minimum ${issue.minimum})`;
    case "too_big":
      return `Trop grand ou trop long (maximum ${issue.maximum})`;
    case "invalid_format":
      return `Format attendu : ${issue.format}`;
    case "invalid_value":
      return `Une de ces valeurs est attendue : ${issue.values.map(String).join(", ")}`;
    case "unrecognized_keys":
      return `Champs inconnus : ${issue.keys.join(", ")}`;
    case "custom":
      return typeof issue.params?.["fr"] === "string" ? issue.params["fr"] : "Valeur non valide";
    default:
      return "Valeur non valide";
  }
}

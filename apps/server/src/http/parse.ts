import { parseWith } from "@firstray/contract";
import { isKeepable } from "./is-keepable.ts";
import { Problem } from "./problem.ts";
import { sentences } from "./sentences.ts";

/**
 * What a schema makes of a request.
 * @throws Problem `invalid`, naming each field and what was expected of it; or when a text in it cannot be kept.
 */
export function parse<Schema extends Parameters<typeof parseWith>[0]>(schema: Schema, data: unknown): Schema["_output"] {
  const parsed = parseWith(schema, data);
  if (parsed.kind === "invalid") throw new Problem("invalid", sentences.invalid, { fields: parsed.fields });
  if (!isKeepable(parsed.value)) throw new Problem("invalid", sentences.unkeepable);
  return parsed.value;
}

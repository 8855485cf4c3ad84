import { readFile } from "node:fs/promises";
import type { Refused, Text } from "@firstray/radiograph";
import type { Outcome } from "./command.ts";
import { fileRefusal } from "./file-refusal.ts";
import { refused } from "./refused.ts";

/** What a JSON file is expected to hold: how it is parsed, and what to call it. */
export type JsonFormat<Value> = { readonly parse: (json: unknown) => Value | Refused; readonly title: Text };

/** What a JSON file holds, or why there is nothing. */
export async function loadJson<Value extends object>(
  path: string,
  { parse, title }: JsonFormat<Value>,
): Promise<Value | Extract<Outcome, { kind: "refused" }>> {
  let text: string;
  try {
    text = await readFile(path, "utf8");
  } catch (cause) {
    return fileRefusal(path, "read", cause);
  }
  try {
    const value = parse(JSON.parse(text));
    return isRefused(value) ? refused(value.sentence) : value;
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) throw cause;
    return refused({ en: `${path} is not JSON: expected ${title.en}.`, fr: `${path} n’est pas du JSON ; il faut ${title.fr}.` });
  }
}

function isRefused(value: object): value is Refused {
  return "kind" in value && value.kind === "refused";
}

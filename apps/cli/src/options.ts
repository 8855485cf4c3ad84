import { type ParseArgsOptionsConfig, parseArgs } from "node:util";
import type { Outcome } from "./command.ts";

/** What was given: options by name (a flag is "true"), and the rest in order. */
export type Given = { readonly kind: "given"; readonly options: ReadonlyMap<string, string>; readonly rest: readonly string[] };

/** Which options a command takes, and how many other arguments. */
export type Expected = {
  /** Must be there, with a value. */
  readonly required?: readonly string[];
  /** May be there, with a value. */
  readonly optional?: readonly string[];
  readonly flags?: readonly string[];
  readonly rest?: number;
};

/** Reads a command's arguments strictly: what is not expected, or missing, is misuse. */
export function readOptions(
  arguments_: readonly string[],
  { required = [], optional = [], flags = [], rest = 0 }: Expected,
): Given | Outcome {
  const options: ParseArgsOptionsConfig = Object.fromEntries([
    ...[...required, ...optional].map((name) => [name, { type: "string" }] as const),
    ...flags.map((name) => [name, { type: "boolean" }] as const),
  ]);
  try {
    const { values, positionals } = parseArgs({ args: joined(arguments_, [...required, ...optional]), options, allowPositionals: true });
    const missing = required.filter((name) => values[name] === undefined);
    if (missing.length > 0) return misused(`--${missing.join(", --")} missing`, `il manque --${missing.join(", --")}`);
    if (positionals.length !== rest)
      return misused(
        `${rest} expected beside the options, got ${positionals.length}`,
        `${rest} attendu en plus des options, reçu ${positionals.length}`,
      );
    return { kind: "given", options: new Map(Object.entries(values).map(([name, value]) => [name, String(value)])), rest: positionals };
  } catch (cause) {
    const said = cause instanceof Error ? (cause.message.split("\n")[0] ?? "") : String(cause);
    return misused(said.replace(/\.( To specify.*)?$/, ""), said.replace(/\.( To specify.*)?$/, ""));
  }
}

/** `--hva -5` as `--hva=-5`: the parser takes a negative number for an option. */
function joined(arguments_: readonly string[], valued: readonly string[]): string[] {
  const result: string[] = [];
  for (const argument of arguments_) {
    const before = result.at(-1);
    const belongs = before !== undefined && /^-\.?\d/.test(argument) && valued.some((name) => before === `--${name}`);
    if (belongs) result[result.length - 1] = `${before}=${argument}`;
    else result.push(argument);
  }
  return result;
}

function misused(en: string, fr: string): Outcome {
  return { kind: "misused", sentence: { en: `${en}.`, fr: `${fr}.` } };
}

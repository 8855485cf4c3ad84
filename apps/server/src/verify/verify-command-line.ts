import { parseArgs } from "node:util";
import { Temporal } from "temporal-polyfill";
import { StartRefusal } from "../engine/start-refusal.ts";
import type { ChainPlace } from "./chain-fault.ts";
import { faultSentence, findingLines } from "./finding-lines.ts";
import type { Reached } from "./in-each-practice.ts";
import { languageIn } from "./language-in.ts";
import { openAsked } from "./open-asked.ts";
import { chainPlace } from "./told-heads.ts";
import { type PracticeFinding, type Verification, verifyPractices } from "./verify-practice.ts";

/** How the command ended: 0 everything is as it was written, 1 it is not (or could not be looked at), 2 wrong usage. */
export interface VerifyEnding {
  readonly code: 0 | 1 | 2;
  readonly output?: string;
  readonly complaint?: string;
}

const usage = 'firstray verify [FOLDER] [--head "POSITION HASH"] [--projections] [--json]';

interface Asked extends Omit<Verification, keyof Reached> {
  readonly folder: string | undefined;
  readonly json: boolean;
}

/** `firstray verify`: reads the whole chain of events of a data folder, a backup's folder or the database of `DATABASE_URL`. */
export async function verifyCommandLine(arguments_: readonly string[], environment: NodeJS.ProcessEnv): Promise<VerifyEnding> {
  const asked = readArguments(arguments_);
  if ("code" in asked) return asked;
  try {
    const opened = await openAsked(asked.folder, environment);
    try {
      return ending(await verifyPractices({ ...asked, ...opened, heads: [...asked.heads, ...opened.heads] }), asked.json, environment);
    } finally {
      await opened.stop();
    }
  } catch (error) {
    if (error instanceof StartRefusal) return { code: 1, complaint: error.message };
    throw error;
  }
}

function readArguments(arguments_: readonly string[]): Asked | VerifyEnding {
  try {
    const options = { head: { type: "string", multiple: true }, projections: { type: "boolean" }, json: { type: "boolean" } } as const;
    const { values, positionals } = parseArgs({ args: [...arguments_], options, allowPositionals: true });
    if (positionals.length > 1) return { code: 2, complaint: usage };
    const heads = (values.head ?? []).map((text) => chainPlace(text) ?? text);
    const wrong = heads.find((head) => typeof head === "string");
    if (wrong !== undefined)
      return {
        code: 2,
        complaint: `--head is ${wrong}: expected a position and 64 hexadecimal digits, as a daily head prints them.\n${usage}`,
      };
    const places = heads.filter((head): head is ChainPlace => typeof head !== "string");
    const now = values.projections === true ? { projectionsAt: Temporal.Now.instant().toString() } : {};
    return { folder: positionals[0], heads: places, json: values.json === true, ...now };
  } catch (error) {
    return { code: 2, complaint: `${error instanceof Error ? error.message : String(error)}\n${usage}` };
  }
}

function ending(findings: readonly PracticeFinding[], json: boolean, environment: NodeJS.ProcessEnv): VerifyEnding {
  const language = languageIn(environment);
  const whole = findings.every(({ chain, projections }) => chain.kind === "whole" && (projections?.differences.length ?? 0) === 0);
  const text = (): string =>
    findings
      .flatMap(findingLines)
      .map((line) => line[language])
      .join("\n");
  return { code: whole ? 0 : 1, output: json ? JSON.stringify(findings.map(asJson), null, 2) : text() };
}

function asJson({ chain, ...rest }: PracticeFinding): unknown {
  if (chain.kind === "broken") return { ...rest, chain: { ...chain, sentence: faultSentence(chain.fault) } };
  return { ...rest, chain: { ...chain, last: { ...chain.last, hash: chain.last.hash.toString("hex") } } };
}

import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import type { Text } from "@firstray/radiograph";
import { manifestName } from "../backup/backup-manifest.ts";
import type { Clock } from "../clock.ts";
import { StartRefusal } from "../engine/start-refusal.ts";
import { asAdministrator } from "../store/administrator.ts";
import { refuseOtherVersion } from "../store/migrations.ts";
import { inEachPractice } from "./in-each-practice.ts";
import { languageIn } from "./language-in.ts";
import { openAsked } from "./open-asked.ts";
import { rebuildLines } from "./rebuild-lines.ts";
import { type PracticeRebuilt, rebuildPractice } from "./rebuild-practice.ts";
import type { VerifyEnding } from "./verify-command-line.ts";

/** A practice and what a rebuild made of it. */
export type RebuildFinding = { readonly practice: string; readonly name: string } & PracticeRebuilt;

/** Where and when the command runs, and whom it tells how far it has come. */
interface Surroundings {
  readonly environment: NodeJS.ProcessEnv;
  readonly clock: Clock;
  readonly say: (line: string) => void;
}

const usage = "firstray rebuild [FOLDER] [--json]";
const sayEveryMs = 1000;

/** `firstray rebuild`: works out every table that follows from the events again, of a data folder or the database of `DATABASE_URL`. */
export async function rebuildCommandLine(arguments_: readonly string[], surroundings: Surroundings): Promise<VerifyEnding> {
  const asked = readArguments(arguments_);
  if ("code" in asked) return asked;
  try {
    const findings = await rebuildAll(asked.folder, surroundings);
    const whole = findings.every((one) => one.kind === "rebuilt" && one.left.length === 0);
    const language = languageIn(surroundings.environment);
    const output = asked.json
      ? JSON.stringify(findings, null, 2)
      : findings
          .flatMap(rebuildLines)
          .map((line) => line[language])
          .join("\n");
    return { code: whole ? 0 : 1, output };
  } catch (error) {
    if (error instanceof StartRefusal) return { code: 1, complaint: error.message };
    throw error;
  }
}

function readArguments(arguments_: readonly string[]): { readonly folder: string | undefined; readonly json: boolean } | VerifyEnding {
  try {
    const { values, positionals } = parseArgs({ args: [...arguments_], options: { json: { type: "boolean" } }, allowPositionals: true });
    return positionals.length > 1 ? { code: 2, complaint: usage } : { folder: positionals[0], json: values.json === true };
  } catch (error) {
    return { code: 2, complaint: `${error instanceof Error ? error.message : String(error)}\n${usage}` };
  }
}

async function rebuildAll(folder: string | undefined, { environment, clock, say }: Surroundings): Promise<readonly RebuildFinding[]> {
  if (folder !== undefined && existsSync(join(resolve(folder), manifestName))) {
    throw new StartRefusal(`${folder} is a backup, which stays as it was made: restore it, and rebuild what was restored.`);
  }
  const opened = await openAsked(folder, environment);
  let doing: Text = { en: "", fr: "" };
  const saying = setInterval(() => say(`${doing[languageIn(environment)]} …`), sayEveryMs);
  try {
    await asAdministrator(opened.administrator, refuseOtherVersion);
    return await inEachPractice(opened, "firstray rebuild", async (store, { id, name }) => {
      const told = (text: Text): void => {
        doing = text;
      };
      return { practice: id, name, ...(await rebuildPractice(store, { at: clock.now().toString(), told })) };
    });
  } finally {
    clearInterval(saying);
    await opened.stop();
  }
}

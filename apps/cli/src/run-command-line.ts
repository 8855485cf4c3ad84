import type { Outcome, Surroundings } from "./command.ts";
import { commands } from "./commands.ts";
import { help } from "./help.ts";
import { settingLines } from "./setting-lines.ts";
import { version } from "./version.ts";

/** What the process does at the end: prints, and ends with a code. */
export type Ending = { readonly code: 0 | 1 | 2; readonly output?: string; readonly complaint?: string };

/** Runs the command that the arguments name: 0 done, 1 refused in one sentence or something wrong found, 2 misused. */
export async function runCommandLine([name, ...arguments_]: readonly string[], surroundings: Surroundings): Promise<Ending> {
  const { language } = surroundings;
  if (name === undefined) return { code: 2, complaint: await help(language) };
  if (name === "help" || name === "--help") return { code: 0, output: await help(language) };
  if (name === "--version") return { code: 0, output: version() };
  const command = await commands.get(name)?.();
  if (command === undefined) return { code: 2, complaint: unknownCommand(name)[language] };
  const usage = `firstray ${name} ${command.usage}`.trim();
  if (arguments_.includes("--help")) return { code: 0, output: [usage, ...settingLines(command.environment ?? {}, language)].join("\n") };
  return endingOf(await command.run(arguments_, surroundings), usage, surroundings);
}

function unknownCommand(name: string): { en: string; fr: string } {
  return {
    en: `There is no command ${name}; firstray help lists them.`,
    fr: `Il n’y a pas de commande ${name} ; firstray help les énumère.`,
  };
}

function endingOf(outcome: Outcome, usage: string, { language }: Surroundings): Ending {
  switch (outcome.kind) {
    case "done":
      return { code: outcome.foundWrong === true ? 1 : 0, output: outcome.output };
    case "refused":
      return { code: 1, complaint: outcome.sentence[language] };
    case "misused":
      return { code: 2, complaint: `${outcome.sentence[language]}\n${usage}` };
  }
}

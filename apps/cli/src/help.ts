import type { Language } from "./command.ts";
import { commands } from "./commands.ts";
import { serverSettings } from "./server-settings.ts";
import { settingLines } from "./setting-lines.ts";

const rest = {
  en: "Exit code: 0 done, 1 refused with a sentence or something wrong found, 2 wrong usage. --json prints for programs.",
  fr: "Code de fin : 0 fait, 1 refusé avec une phrase ou problème décelé, 2 mauvais emploi. --json écrit pour des programmes.",
};

const environment = {
  en: "The environment sets up serve (and demo, as far as it sends nothing):",
  fr: "L’environnement règle serve (et demo, qui n’envoie rien) :",
};

/** Every command with its usage and what it does; then what the environment may say. */
export async function help(language: Language): Promise<string> {
  const lines = [...commands].map(async ([name, load]) => {
    const { usage, summary } = await load();
    return `${`firstray ${name} ${usage}`.trim()}\n    ${summary[language]}`;
  });
  return [...(await Promise.all(lines)), "", environment[language], ...settingLines(serverSettings, language), "", rest[language]].join(
    "\n",
  );
}

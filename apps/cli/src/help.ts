import type { Language } from "./command.ts";
import { commands } from "./commands.ts";

const rest = {
  en: "Exit code: 0 done, 1 refused with a sentence or something wrong found, 2 wrong usage. --json prints for programs.",
  fr: "Code de fin : 0 fait, 1 refusé avec une phrase ou problème décelé, 2 mauvais emploi. --json écrit pour des programmes.",
};

/** Every command with its usage and what it does. */
export async function help(language: Language): Promise<string> {
  const lines = [...commands].map(async ([name, load]) => {
    const { usage, summary } = await load();
    return `${`firstray ${name} ${usage}`.trim()}\n    ${summary[language]}`;
  });
  return [...(await Promise.all(lines)), "", rest[language]].join("\n");
}

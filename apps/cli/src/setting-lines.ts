import type { Text } from "@firstray/radiograph";
import type { Language } from "./command.ts";

/** Variables of the environment, a line each with what it says. */
export function settingLines(settings: Readonly<Record<string, Text>>, language: Language): readonly string[] {
  const widest = Math.max(...Object.keys(settings).map(({ length }) => length));
  return Object.entries(settings).map(([name, says]) => `    ${name.padEnd(widest)}  ${says[language]}`);
}

import type { ProtocolProblem } from "./parse-protocol.ts";

/** What is wrong at a path of a protocol, said in both languages. */
export function problemAt(path: string, en: string, fr: string): ProtocolProblem {
  return { path, sentence: { en, fr } };
}

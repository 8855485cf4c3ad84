import { type Protocol, parseProtocol } from "@firstray/pathway";
import { Problem } from "./problem.ts";
import { sentences } from "./sentences.ts";

/** A protocol from a request, under the number that it is to have. @throws Problem `invalid`, naming each part and what is expected of it. */
export function protocolSent(content: unknown, version: number): Protocol {
  const numbered = typeof content === "object" && content !== null && !Array.isArray(content) ? { ...content, version } : content;
  const parsed = parseProtocol(numbered);
  if (parsed.kind === "refused") throw new Problem("invalid", sentences.notAProtocol, { fields: parsed.problems });
  return parsed.protocol;
}

import type { Text } from "@firstray/radiograph";
import type { Protocol } from "./protocol.ts";
import { protocolRules } from "./protocol-rules.ts";
import { protocolShape } from "./protocol-shape.ts";

/** Where something is no protocol, and what was expected there. */
export interface ProtocolProblem {
  readonly path: string;
  readonly sentence: Text;
}

/** What was made of data from outside. */
export type ParsedProtocol =
  | { readonly kind: "protocol"; readonly protocol: Protocol }
  | { readonly kind: "refused"; readonly problems: readonly ProtocolProblem[] };

/**
 * A version of the protocol from outside data: first its shape, then every rule that holds between its parts. Parsed once, at the
 * edge, and trusted inside. The wire's removal is owed by code, so that no data can take it away; this only keeps its days in bounds.
 * @example parseProtocol(JSON.parse(text)) // { kind: "protocol", protocol } or { kind: "refused", problems }
 */
export function parseProtocol(data: unknown): ParsedProtocol {
  const misshapen = protocolShape.problem(data, "");
  if (misshapen !== undefined) {
    const { at, expected } = misshapen;
    const sentence = { en: `Expected here: ${expected.en}.`, fr: `Attendu ici : ${expected.fr}.` };
    return { kind: "refused", problems: [{ path: at.replace(/\[(\d+)\]/g, ".$1"), sentence }] };
  }
  const protocol = data as Protocol; // the shape has been checked field by field just above
  const problems = protocolRules.flatMap((rule) => rule(protocol));
  return problems.length === 0 ? { kind: "protocol", protocol } : { kind: "refused", problems };
}

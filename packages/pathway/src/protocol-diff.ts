import type { Protocol } from "./protocol.ts";
import type { PartValue, ProtocolPart } from "./protocol-part.ts";
import { protocolParts } from "./protocol-parts.ts";

/** One part that two versions hold differently; a part that only one of them has lacks the other's value. */
export interface ProtocolChange extends Omit<ProtocolPart, "value"> {
  readonly before?: PartValue;
  readonly after?: PartValue;
}

/**
 * What changes from one version of the protocol to another, part by part, in the protocol's order.
 * @example protocolDiff(protocolV1, draft).map(({ item, aspect }) => `${item} ${aspect}`)
 */
export function protocolDiff(from: Protocol, to: Protocol): readonly ProtocolChange[] {
  const before = byPath(from);
  const after = byPath(to);
  const paths = [...new Set([...before.keys(), ...after.keys()])];
  return paths.flatMap((path) => {
    const [was, is] = [before.get(path), after.get(path)];
    const known = is ?? was;
    if (known === undefined || JSON.stringify(sorted(was?.value)) === JSON.stringify(sorted(is?.value))) return [];
    const { value: _value, ...where } = known;
    return [{ ...where, ...(was === undefined ? {} : { before: was.value }), ...(is === undefined ? {} : { after: is.value }) }];
  });
}

function byPath(protocol: Protocol): ReadonlyMap<string, ProtocolPart> {
  return new Map(protocolParts(protocol).map((part) => [part.path, part]));
}

/** A database may hand fields back in another order; that is no change. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, entry]): readonly [string, unknown] => [key, sorted(entry)]);
  return Object.fromEntries(entries.toSorted(([one], [other]) => (one < other ? -1 : 1)));
}

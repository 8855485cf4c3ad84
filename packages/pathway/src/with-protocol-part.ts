import type { Protocol } from "./protocol.ts";
import type { PartValue } from "./protocol-part.ts";

/**
 * A draft of the protocol with one part set to something else. Nothing is checked here: `parseProtocol` says whether the draft is a
 * protocol. @throws RangeError when the path leads nowhere.
 * @example withProtocolPart(protocolV1, "visits.0.title", { kind: "text", text: { en: "First visit", fr: "Première visite" } })
 */
export function withProtocolPart(protocol: Protocol, path: string, value: PartValue): Protocol {
  // The path is one of protocolParts and the value of that part's kind, so that what comes back has the protocol's shape.
  return changedAt(protocol, path.split("."), path, value) as Protocol;
}

function changedAt(from: unknown, [name, ...rest]: readonly string[], path: string, value: PartValue): unknown {
  if (name === undefined) return stored(from, value);
  if (Array.isArray(from) && Number(name) < from.length)
    return from.map((entry: unknown, index) => (index === Number(name) ? changedAt(entry, rest, path, value) : entry));
  if (typeof from !== "object" || from === null || !Object.hasOwn(from, name))
    throw new RangeError(`a part's path must lead into the protocol, got ${path}`);
  return Object.fromEntries(Object.entries(from).map(([key, entry]) => [key, key === name ? changedAt(entry, rest, path, value) : entry]));
}

function stored(from: unknown, value: PartValue): unknown {
  switch (value.kind) {
    case "text":
      return value.text;
    case "window":
      return value.window;
    case "wire-windows":
      return value.windows;
    case "range":
      return { ...Object(from), lowest: value.lowest, highest: value.highest };
    case "days":
      return value.days;
    case "flag":
      return value.flag;
    case "parameter":
      return value.parameter;
    case "activity":
      return value.rule;
    case "questionnaires":
      return value.questionnaires;
  }
}

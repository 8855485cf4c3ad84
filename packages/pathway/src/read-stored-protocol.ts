import { type ParsedProtocol, parseProtocol } from "./parse-protocol.ts";
import { protocolUpgrades } from "./protocol-upgrades.ts";

/**
 * A version of the protocol as it was stored, by whatever edition of this program: what it could not say yet is read as it was meant,
 * then all of it is parsed as today's. What a person sends is never completed so.
 * @example readStoredProtocol(row.content) // { kind: "protocol", protocol } or { kind: "refused", problems }
 */
export function readStoredProtocol(content: unknown): ParsedProtocol {
  return parseProtocol(protocolUpgrades.reduce(upgraded, content));
}

function upgraded(stored: unknown, { lacks, means }: (typeof protocolUpgrades)[number]): unknown {
  if (typeof stored !== "object" || stored === null || Array.isArray(stored) || Object.hasOwn(stored, lacks)) return stored;
  const known: Readonly<Record<string, unknown>> = { ...stored };
  return { ...known, [lacks]: means(known) };
}

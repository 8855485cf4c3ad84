import { builtInProtocols, type Protocol, type ProtocolOf, protocolV1, readStoredProtocol } from "@firstray/pathway";
import type { Text } from "@firstray/radiograph";
import type { Facts } from "@firstray/record";
import type { Transaction } from "./in-practice.ts";

/** A version that a record follows and that is not there, or cannot be read. */
export interface UnknownProtocol {
  readonly kind: "unknown-protocol";
  readonly sentence: Text;
}

/** A row of the table never changes, so what was read once holds for as long as the process lives. */
const read = new Map<string, Map<number, Protocol>>();

/**
 * The versions of the protocol that a record's episodes follow. Asks the database only for those not read before.
 * @returns a sentence when one of them is not there or cannot be read: the record is then unreadable, never read by another version.
 */
export async function protocolsFollowed(
  transaction: Transaction,
  practice: string,
  { episodes }: Pick<Facts, "episodes">,
): Promise<ProtocolOf | UnknownProtocol> {
  const numbers = new Set(episodes.map(({ protocolVersion }) => protocolVersion));
  return protocolsNumbered(transaction, practice, [...numbers]);
}

/** Versions by their numbers. */
export async function protocolsNumbered(
  transaction: Transaction,
  practice: string,
  numbers: readonly number[],
): Promise<ProtocolOf | UnknownProtocol> {
  const known = read.get(practice) ?? new Map<number, Protocol>([[protocolV1.version, protocolV1]]);
  const missing = numbers.filter((number) => !known.has(number));
  if (missing.length > 0) {
    for (const protocol of await readVersions(transaction, practice, missing)) known.set(protocol.version, protocol);
    read.set(practice, known);
  }
  const unknown = numbers.find((number) => !known.has(number));
  if (unknown !== undefined) return unknownProtocol(unknown);
  return (number) => known.get(number) ?? builtInProtocols(number);
}

async function readVersions(transaction: Transaction, practice: string, numbers: readonly number[]): Promise<readonly Protocol[]> {
  const { rows } = await transaction.query<{ number: number; content: unknown }>({
    name: "protocol-versions",
    text: "SELECT number, content FROM firstray.protocol_version WHERE practice_id = $1 AND number = ANY ($2::integer[])",
    values: [practice, numbers],
  });
  return rows.flatMap(({ number, content }) => {
    const parsed = readStoredProtocol(content);
    return parsed.kind === "protocol" && parsed.protocol.version === number ? [parsed.protocol] : [];
  });
}

function unknownProtocol(number: number): UnknownProtocol {
  return {
    kind: "unknown-protocol",
    sentence: {
      en: `it follows version ${number} of the protocol, which is not there or cannot be read.`,
      fr: `il suit la version ${number} du protocole, qui est introuvable ou illisible.`,
    },
  };
}

import type { Protocol } from "@firstray/pathway";
import { Problem } from "../http/problem.ts";
import { sentences } from "../http/sentences.ts";
import type { Transaction } from "./in-practice.ts";
import { newestProtocolVersion } from "./newest-protocol-version.ts";
import { protocolsNumbered } from "./protocols-followed.ts";

/** One version of the practice's protocol. @throws Problem when there is none of this number, or it cannot be read. */
export async function protocolNumbered(transaction: Transaction, practice: string, number: number): Promise<Protocol> {
  const protocolOf = await protocolsNumbered(transaction, practice, [number]);
  if ("kind" in protocolOf) throw new Problem("not-found", sentences.noSuchVersion);
  return protocolOf(number);
}

/** The version that new episodes follow. */
export async function newestProtocol(transaction: Transaction, practice: string): Promise<Protocol> {
  return protocolNumbered(transaction, practice, await newestProtocolVersion(transaction, practice));
}

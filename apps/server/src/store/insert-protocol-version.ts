import type { Protocol } from "@firstray/pathway";
import type { Actor } from "@firstray/record";
import pg from "pg";
import { Problem } from "../http/problem.ts";
import { sentences } from "../http/sentences.ts";
import type { Transaction } from "./in-practice.ts";

/** A version as somebody saves it. */
export interface NewProtocolVersion {
  readonly protocol: Protocol;
  readonly author: Actor;
  readonly at: string;
  readonly reason: string;
}

/** Adds a version. @throws Problem `conflict` when its number was taken at the same moment. */
export async function insertProtocolVersion(
  transaction: Transaction,
  practice: string,
  { protocol, author, at, reason }: NewProtocolVersion,
): Promise<void> {
  try {
    await transaction.query({
      name: "insert-protocol-version",
      text: "INSERT INTO firstray.protocol_version (practice_id, number, content, author, at, reason) VALUES ($1, $2, $3, $4, $5, $6)",
      values: [practice, protocol.version, JSON.stringify(protocol), author, at, reason],
    });
  } catch (error) {
    if (error instanceof pg.DatabaseError && error.constraint === "protocol_version_pkey")
      throw new Problem("conflict", sentences.protocolChanged);
    throw error;
  }
}

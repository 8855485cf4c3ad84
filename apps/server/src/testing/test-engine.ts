import type { ClientConfig } from "pg";
import { inject } from "vitest";

/** For `beforeAll`: a first start copies and initialises a whole PostgreSQL, beside whatever else the machine does. */
export const engineStartMs = 90_000;

/** Connects as the superuser of a PostgreSQL for the tests: the one that DATABASE_URL names, else the embedded one that they share. */
export async function testEngine(): Promise<ClientConfig> {
  const { DATABASE_URL } = process.env;
  if (DATABASE_URL) return { connectionString: DATABASE_URL };
  const answer = await fetch(inject("engineDesk"));
  if (!answer.ok) throw new Error(await answer.text());
  return answer.json();
}

import { ProblemError } from "./problem-error.ts";
import { problemOf } from "./problem-of.ts";

/**
 * Asks the server for what a page shows. The reply's type is the contract's: the server checks it with the same schemas.
 * @throws ProblemError when the server says no; TypeError when it cannot be reached.
 */
export async function getReply<Reply>(path: string, signal?: AbortSignal): Promise<Reply> {
  const response = await fetch(path, { headers: { accept: "application/json" }, ...(signal ? { signal } : {}) });
  const body: unknown = await response.json().catch(() => undefined);
  if (!response.ok) throw new ProblemError(problemOf(response.status, body));
  return body as Reply;
}

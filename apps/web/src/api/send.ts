import { askWhoIsSignedIn } from "../app/query-client.ts";
import type { Answer } from "./answer.ts";
import { problemOf } from "./problem-of.ts";

/** Sends something to the server. The header says that our own page sent it (the server refuses a request without it). */
export async function send<Reply>(method: "POST" | "PUT" | "DELETE", path: string, body?: unknown): Promise<Answer<Reply>> {
  const headers = { accept: "application/json", "x-firstray": "1", ...(body === undefined ? {} : { "content-type": "application/json" }) };
  try {
    const response = await fetch(path, { method, headers, ...(body === undefined ? {} : { body: JSON.stringify(body) }) });
    const reply: unknown = await response.json().catch(() => undefined);
    if (response.ok) return { kind: "done", reply: reply as Reply };
    const problem = problemOf(response.status, reply);
    askWhoIsSignedIn(problem);
    return { kind: "refused", problem };
  } catch {
    return { kind: "unreachable" };
  }
}

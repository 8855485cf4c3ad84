import { systemCode } from "./system-code.ts";

/** No connection, or one to a server that is just ending or starting. */
const passing = new Set(["ECONNREFUSED", "ECONNRESET", "ENOENT", "EPIPE", "57P01", "57P02", "57P03"]);

/** Whether a connection failed because PostgreSQL is just ending or starting, so that another try may succeed. */
export function connectionPassing(cause: unknown): boolean {
  return passing.has(systemCode(cause)) || (cause instanceof Error && endedBefore.test(cause.message));
}

/** What `pg` says, without a code, when the connection ends before or between two answers. */
const endedBefore = /^Connection terminated|not queryable$/;

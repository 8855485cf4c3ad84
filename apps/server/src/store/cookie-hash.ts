import { createHash } from "node:crypto";

/** What the store knows a session's cookie by: whoever reads the table learns no cookie from it. */
export function cookieHash(cookie: string): Buffer {
  return createHash("sha256").update(cookie).digest();
}

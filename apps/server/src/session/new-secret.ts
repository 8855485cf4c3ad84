import { createHash, randomBytes } from "node:crypto";

const bytes = 32;

/** What nobody can guess: a cookie, or the end of a link. */
export function newSecret(): string {
  return randomBytes(bytes).toString("base64url");
}

/** What the store knows a secret by: whoever reads the table learns no secret from it. */
export function secretHash(secret: string): Buffer {
  return createHash("sha256").update(secret).digest();
}

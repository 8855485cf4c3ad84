import { randomBytes } from "node:crypto";
import { secretHash } from "./new-secret.ts";

/** Crockford's alphabet: no letter that is read as a digit. */
const letters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const length = 20;
const group = /.{5}/g;

/** A code of 100 bits, to be written down: four groups of five. @example newRecoveryCode() // "7K3MQ-9XR2T-…" */
export function newRecoveryCode(): string {
  const code = [...randomBytes(length)].map((byte) => letters[byte % letters.length]).join("");
  return (code.match(group) ?? []).join("-");
}

/** The hash of a code as somebody types it: spaces, dashes and case do not matter, nor O for 0, nor I or L for 1. */
export function recoveryCodeHash(typed: string): Buffer {
  const code = typed.toUpperCase().replace(/[\s-]/g, "").replaceAll("O", "0").replace(/[IL]/g, "1");
  return secretHash(code);
}

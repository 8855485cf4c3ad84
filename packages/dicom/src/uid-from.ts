import { createHash } from "node:crypto";

/**
 * A DICOM UID of one's own, `2.25.` and a UUID as a decimal number (PS3.5 B.2): the same seed gives the same UID, on every machine.
 * @source dicom-ps3.5
 * @example uidFrom("practice 7, film 12") // "2.25.…", at most 44 characters
 */
export function uidFrom(seed: string): string {
  const hash = createHash("sha256").update(seed, "utf8").digest().subarray(0, 16);
  hash.writeUInt8((hash.readUInt8(6) & 0x0f) | 0x80, 6); // UUID version 8: made by a hash of one's own choice (RFC 9562)
  hash.writeUInt8((hash.readUInt8(8) & 0x3f) | 0x80, 8);
  return `2.25.${BigInt(`0x${hash.toString("hex")}`)}`;
}

import { createHash } from "node:crypto";

/**
 * The id of one command's part in one patient's record: the same every time, so that sent twice it is recorded once.
 * @example commandIdFor(command, patient) // a UUID
 */
export function commandIdFor(command: string, patient: string): string {
  const digest = createHash("sha256").update(`${command} ${patient}`).digest("hex");
  const [variant = "8"] = "89ab"[Number.parseInt(digest.slice(16, 17), 16) % 4] ?? "8";
  return `${digest.slice(0, 8)}-${digest.slice(8, 12)}-8${digest.slice(13, 16)}-${variant}${digest.slice(17, 20)}-${digest.slice(20, 32)}`;
}

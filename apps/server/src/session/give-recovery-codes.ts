import type { Transaction } from "../store/in-practice.ts";
import { replaceRecoveryCodes } from "../store/recovery-code-rows.ts";
import { newRecoveryCode, recoveryCodeHash } from "./recovery-code.ts";
import { recoveryCodeCount } from "./session-limits.ts";

/** New codes for a person, told once; the earlier ones open nothing any more. */
export async function giveRecoveryCodes(transaction: Transaction, practice: string, person: string): Promise<readonly string[]> {
  const codes = Array.from({ length: recoveryCodeCount }, newRecoveryCode);
  await replaceRecoveryCodes(transaction, practice, person, codes.map(recoveryCodeHash));
  return codes;
}

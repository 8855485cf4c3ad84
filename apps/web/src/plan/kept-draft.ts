import type { PlanDraft } from "@firstray/contract";
import { readStored, writeStored } from "../ui/storage.ts";

/** What this browser keeps of a plan until the server has it. */
export interface KeptDraft {
  readonly draft: PlanDraft;
  /** The server's, that it was made from. */
  readonly revision: number;
}

const keyOf = (film: string): string => `firstray.draft.plan.${film}`;

/** What was kept and has not reached the server; none where nothing was, or it cannot be read. */
export function keptDraft(film: string): KeptDraft | undefined {
  const stored = readStored("session", keyOf(film));
  if (stored === null) return undefined;
  try {
    return JSON.parse(stored);
  } catch {
    return undefined;
  }
}

/** Keeps it, or forgets it once the server has it. */
export function keepDraft(film: string, kept: KeptDraft | undefined): void {
  writeStored("session", keyOf(film), kept === undefined ? null : JSON.stringify(kept));
}

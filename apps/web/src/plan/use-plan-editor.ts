import type { PlanDraft, PlanReply } from "@firstray/contract";
import type { PlannableFoot } from "@firstray/osteotomy";
import { useState } from "react";
import { begun, changed, redone, type UndoHistory, undone } from "../film/undo-history.ts";
import { firstDraft } from "./first-draft.ts";
import { keptDraft } from "./kept-draft.ts";
import { sameDraft } from "./same-draft.ts";

/** A plan while a person makes it. */
export interface PlanEditor {
  /** As it is kept. */
  readonly draft: PlanDraft;
  /** As the eye sees it: with what is under the finger. */
  readonly shown: PlanDraft;
  /** Shows a change, not yet kept; `undefined` when the finger has left. */
  readonly aim: (draft: PlanDraft | undefined) => void;
  /** Keeps a change as one step. */
  readonly settle: (draft: PlanDraft) => void;
  readonly undo: (() => void) | undefined;
  readonly redo: (() => void) | undefined;
}

/** A plan with unlimited undo; begins with what the server has, and what this browser kept since on top. */
export function usePlanEditor(film: string, reply: PlanReply, foot: PlannableFoot): PlanEditor {
  const [history, setHistory] = useState<UndoHistory<PlanDraft>>(() => broughtBack(film, reply, foot));
  const [aimed, aim] = useState<PlanDraft>();
  const { past, present, future } = history;
  const step = (next: UndoHistory<PlanDraft>): void => {
    setHistory(next);
    aim(undefined);
  };
  return {
    draft: present,
    shown: aimed ?? present,
    aim,
    settle: (draft) => step(sameDraft(draft, present) ? history : changed(history, draft)),
    undo: past.length === 0 ? undefined : () => step(undone(history)),
    redo: future.length === 0 ? undefined : () => step(redone(history)),
  };
}

function broughtBack(film: string, reply: PlanReply, foot: PlannableFoot): UndoHistory<PlanDraft> {
  const recorded = begun(reply.draft ?? firstDraft(reply, foot));
  const kept = keptDraft(film)?.draft;
  return kept === undefined || sameDraft(kept, recorded.present) ? recorded : changed(recorded, kept);
}

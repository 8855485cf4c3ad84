import type { PlanDraft, PlanDraftReply, PlanReply } from "@firstray/contract";
import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { planQuery } from "../api/plan-query.ts";
import { send } from "../api/send.ts";
import { keepDraft, keptDraft } from "./kept-draft.ts";
import { sameDraft } from "./same-draft.ts";
import type { SaveState, TheirDraft } from "./save-state.ts";

/** A plan's way to the server. */
export interface Autosave {
  readonly state: SaveState;
  /** Goes on from what somebody else kept: the draft on screen is then kept over it, or is theirs. */
  readonly goOnFrom: (theirs: TheirDraft) => void;
}

/** Milliseconds without a change before a draft is sent, and before a server that did not answer is asked again. */
const pause = 600;
const patience = 5_000;

/**
 * Keeps every settled draft: in this browser at once, on the server after a pause and when the page is left. One request at a time; what
 * changed meanwhile follows.
 */
export function useAutosave(film: string, reply: PlanReply, draft: PlanDraft, mayKeep: boolean): Autosave {
  const queryClient = useQueryClient();
  const [state, setState] = useState<SaveState>({ kind: reply.draft ? "saved" : "new" });
  const [tries, setTries] = useState(0);
  const revision = useRef(baseRevision(film, reply));
  const known = useRef(reply.draft ?? draft);
  const latest = useRef(draft);
  latest.current = draft;
  const queue = useRef(Promise.resolve());
  const halted = state.kind === "conflict" || state.kind === "refused" || !mayKeep;

  const theirsOf = async (): Promise<TheirDraft | undefined> => {
    const now = await queryClient.fetchQuery({ ...planQuery(film), staleTime: 0 }).catch(() => undefined);
    return now?.draft && { draft: now.draft, revision: now.revision, ...(now.draftBy && { by: now.draftBy }) };
  };
  const keep = async (): Promise<void> => {
    const sent = latest.current;
    if (sameDraft(sent, known.current)) return;
    const path = `/api/films/${encodeURIComponent(film)}/plan`;
    const answer = await send<PlanDraftReply>("PUT", path, { revision: revision.current, draft: sent });
    switch (answer.kind) {
      case "done":
        revision.current = answer.reply.revision;
        known.current = sent;
        queryClient.setQueryData<PlanReply>(planQuery(film).queryKey, (old) => old && { ...old, ...answer.reply, draft: sent });
        setTries(0);
        if (!sameDraft(sent, latest.current)) return keepInTurn.current();
        keepDraft(film, undefined);
        return setState({ kind: "saved" });
      case "unreachable":
        setState({ kind: "unreachable" });
        return setTries((times) => times + 1);
      case "refused":
        if (answer.problem.code !== "conflict") return setState({ kind: "refused", problem: answer.problem });
        return setState({ kind: "conflict", problem: answer.problem, theirs: await theirsOf() });
    }
  };
  const keepInTurn = useRef((): void => undefined);
  keepInTurn.current = () => {
    queue.current = queue.current.then(keep);
  };

  useEffect(() => {
    if (halted) return undefined;
    if (sameDraft(draft, known.current)) {
      keepDraft(film, undefined);
      setState((before) => (before.kind === "saving" ? { kind: revision.current === 0 ? "new" : "saved" } : before));
      return undefined;
    }
    keepDraft(film, { draft, revision: revision.current });
    setState((before) => (before.kind === "unreachable" ? before : { kind: "saving" }));
    const timer = setTimeout(() => keepInTurn.current(), tries === 0 ? pause : patience);
    return () => clearTimeout(timer);
  }, [draft, film, halted, tries]);
  useEffect(() => {
    if (halted) return undefined;
    const leave = (): void => keepInTurn.current();
    addEventListener("pagehide", leave);
    return () => {
      removeEventListener("pagehide", leave);
      leave();
    };
  }, [halted]);
  return {
    state,
    goOnFrom: (theirs) => {
      revision.current = theirs.revision;
      known.current = theirs.draft;
      setState({ kind: "saved" });
    },
  };
}

/** What this browser kept was made from a revision of its own; what the server has already, from the server's. */
function baseRevision(film: string, { revision, draft }: PlanReply): number {
  const kept = keptDraft(film);
  return kept === undefined || sameDraft(kept.draft, draft) ? revision : kept.revision;
}

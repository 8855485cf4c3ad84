import {
  type PartValue,
  type Protocol,
  type ProtocolChange,
  type ProtocolProblem,
  parseProtocol,
  protocolDiff,
  withProtocolPart,
} from "@firstray/pathway";
import { useMemo } from "react";
import { useDraft } from "../ui/use-draft.ts";

/** A protocol while a person changes it: what differs from the version in force, and what is wrong with it. */
export interface ProtocolDraft {
  readonly protocol: Protocol;
  readonly changes: readonly ProtocolChange[];
  readonly problems: readonly ProtocolProblem[];
  readonly set: (path: string, value: PartValue) => void;
  /** Puts one part back as it is in force. */
  readonly undo: (path: string) => void;
  readonly discard: () => void;
}

interface Edits {
  readonly parts: Readonly<Record<string, PartValue>>;
}

/** Changes to a version, kept in this tab until they are saved or discarded. */
export function useProtocolDraft(base: Protocol): ProtocolDraft {
  const [{ parts }, change, forget] = useDraft<Edits>(`protocol.${base.version}`, { parts: {} });
  const protocol = useMemo(
    () => Object.entries(parts).reduce((draft, [path, value]) => withProtocolPart(draft, path, value), base),
    [base, parts],
  );
  const parsed = useMemo(() => parseProtocol(protocol), [protocol]);
  return {
    protocol,
    changes: useMemo(() => protocolDiff(base, protocol), [base, protocol]),
    problems: parsed.kind === "refused" ? parsed.problems : [],
    set: (path, value) => change({ parts: { ...parts, [path]: value } }),
    undo: (path) => change({ parts: Object.fromEntries(Object.entries(parts).filter(([known]) => known !== path)) }),
    discard: () => {
      change({ parts: {} });
      forget();
    },
  };
}

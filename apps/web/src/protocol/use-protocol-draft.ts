import {
  type PartValue,
  type Protocol,
  type ProtocolChange,
  type ProtocolEntry,
  type ProtocolListName,
  type ProtocolProblem,
  parseProtocol,
  protocolDiff,
  protocolList,
  protocolLists,
  withProtocolList,
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
  /** Makes a list what it is to be: longer, shorter, in another order. */
  readonly setList: (name: ProtocolListName, entries: readonly ProtocolEntry[]) => void;
  /** Puts one part back as it is in force. */
  readonly undo: (path: string) => void;
  readonly discard: () => void;
}

/** Parts by their path; of a list that was touched all its entries, since their paths move with them. */
interface Edits {
  readonly parts: Readonly<Record<string, PartValue>>;
  readonly lists: Readonly<Partial<Record<ProtocolListName, readonly ProtocolEntry[]>>>;
}

const noEdits: Edits = { parts: {}, lists: {} };

/** Changes to a version, kept in this tab until they are saved or discarded. */
export function useProtocolDraft(base: Protocol): ProtocolDraft {
  const [edits, change, forget] = useDraft<Edits>(`protocol.${base.version}`, noEdits);
  const protocol = useMemo(() => edited(base, edits), [base, edits]);
  const parsed = useMemo(() => parseProtocol(protocol), [protocol]);
  const changes = useMemo(() => protocolDiff(base, protocol), [base, protocol]);
  const setList: ProtocolDraft["setList"] = (name, entries) => change({ ...edits, lists: { ...edits.lists, [name]: entries } });
  const set: ProtocolDraft["set"] = (path, value) => {
    const list = protocolLists.find(({ name }) => path.startsWith(`${name}.`));
    if (list === undefined) change({ ...edits, parts: { ...edits.parts, [path]: value } });
    else setList(list.name, protocolList(withProtocolPart(protocol, path, value), list.name));
  };
  return {
    protocol,
    changes,
    problems: parsed.kind === "refused" ? parsed.problems : [],
    set,
    setList,
    undo: (path) => {
      const before = changes.find((known) => known.path === path)?.before;
      if (path in edits.parts)
        change({ ...edits, parts: Object.fromEntries(Object.entries(edits.parts).filter(([known]) => known !== path)) });
      else if (before !== undefined && before.kind !== "titles") set(path, before);
    },
    discard: () => {
      change(noEdits);
      forget();
    },
  };
}

function edited(base: Protocol, { parts, lists }: Edits): Protocol {
  const withParts = Object.entries(parts).reduce((draft, [path, value]) => withProtocolPart(draft, path, value), base);
  return protocolLists.reduce((draft, { name }) => {
    const entries = lists[name];
    return entries === undefined ? draft : withProtocolList(draft, name, entries);
  }, withParts);
}

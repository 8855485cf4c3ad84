import { emptyEntry, type ProtocolListName, protocolList } from "@firstray/pathway";
import { Button } from "@mantine/core";
import type { JSX } from "react";
import { useText } from "../language/use-text.ts";
import { listTexts, removedWords } from "../texts/protocol-list-texts.ts";
import styles from "./Editor.module.css";
import { EditorListEntry } from "./EditorListEntry.tsx";
import { inOrderOf, withEntryBack } from "./list-edits.ts";
import { removedEntries } from "./removed-entries.ts";
import type { ProtocolDraft } from "./use-protocol-draft.ts";

interface Props {
  readonly name: ProtocolListName;
  readonly base: ProtocolDraft["protocol"];
  readonly draft: ProtocolDraft;
}

/** A list whose entries come, go and change places; what was taken out waits below it to be put back. */
export function EditorList({ name, base, draft }: Props): JSX.Element {
  const t = useText();
  const entries = protocolList(draft.protocol, name);
  const before = protocolList(base, name);
  const problems = draft.problems.filter(({ path }) => path === name);
  return (
    <>
      <ol className={styles["parts"]} aria-label={t(listTexts.names[name])}>
        {entries.map((_entry, index) => (
          // An entry has no name of its own: its place is what the fields write to.
          // biome-ignore lint/suspicious/noArrayIndexKey: the place is the key
          <EditorListEntry key={index} name={name} index={index} entries={entries} draft={draft} />
        ))}
      </ol>
      {problems.map(({ sentence }) => (
        <p key={sentence.en} className={styles["problem"]} role="alert">
          {t(sentence)}
        </p>
      ))}
      <div className={styles["listActions"]}>
        <Button variant="default" size="compact-sm" onClick={() => draft.setList(name, [...entries, emptyEntry(name)])}>
          {t(listTexts.add[name])}
        </Button>
        {draft.changes.some(({ path }) => path === `${name}.order`) && (
          <Button variant="subtle" size="compact-sm" onClick={() => draft.setList(name, inOrderOf(entries, before))}>
            {t(listTexts.orderBack)}
          </Button>
        )}
      </div>
      {removedEntries(draft.changes, name, before).map(({ entry, index }) => (
        <p key={index} className={styles["removed"]}>
          {t(removedWords(entry.title))}{" "}
          <Button variant="subtle" size="compact-sm" onClick={() => draft.setList(name, withEntryBack(entries, entry, index))}>
            {t(listTexts.back)}
          </Button>
        </p>
      ))}
    </>
  );
}

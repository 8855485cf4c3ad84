import type { ProtocolEntry, ProtocolListName } from "@firstray/pathway";
import { Button } from "@mantine/core";
import type { JSX } from "react";
import { useText } from "../language/use-text.ts";
import { aspectTexts } from "../texts/protocol-change-texts.ts";
import { editorTexts } from "../texts/protocol-editor-texts.ts";
import { entryOf, listTexts } from "../texts/protocol-list-texts.ts";
import styles from "./Editor.module.css";
import { withEntryMoved, withoutEntry } from "./list-edits.ts";
import { problemsOf } from "./problems-of.ts";
import { TextFields } from "./TextFields.tsx";
import type { ProtocolDraft } from "./use-protocol-draft.ts";

interface Props {
  readonly name: ProtocolListName;
  readonly index: number;
  readonly entries: readonly ProtocolEntry[];
  readonly draft: ProtocolDraft;
}

/** One entry of a list: its title and text in both languages, its place, and the ways to move it or take it out. */
export function EditorListEntry({ name, index, entries, draft }: Props): JSX.Element {
  const t = useText();
  const entry = entries[index];
  const path = `${name}.${index}`;
  const title = entry === undefined ? "" : t(entry.title);
  const moved = (by: -1 | 1): void => draft.setList(name, withEntryMoved(entries, index, by));
  return (
    <li className={styles["part"]}>
      <fieldset className="fields">
        <legend className={styles["place"]}>{t(entryOf(index + 1, entries.length))}</legend>
        <EntryText aspect="title" path={path} entry={entry} draft={draft} />
        <EntryText aspect="body" path={path} entry={entry} draft={draft} />
        <div className={styles["listActions"]}>
          <Button
            variant="subtle"
            size="compact-sm"
            disabled={index === 0}
            aria-label={`${t(listTexts.up)}: ${title}`}
            onClick={() => moved(-1)}
          >
            ↑ {t(listTexts.up)}
          </Button>
          <Button
            variant="subtle"
            size="compact-sm"
            disabled={index === entries.length - 1}
            aria-label={`${t(listTexts.down)}: ${title}`}
            onClick={() => moved(1)}
          >
            ↓ {t(listTexts.down)}
          </Button>
          <Button
            variant="subtle"
            color="red"
            size="compact-sm"
            aria-label={`${t(listTexts.remove)}: ${title}`}
            onClick={() => draft.setList(name, withoutEntry(entries, index))}
          >
            {t(listTexts.remove)}
          </Button>
        </div>
      </fieldset>
    </li>
  );
}

interface TextProps {
  readonly aspect: "title" | "body";
  readonly path: string;
  readonly entry: ProtocolEntry | undefined;
  readonly draft: ProtocolDraft;
}

function EntryText({ aspect, path: entryPath, entry, draft }: TextProps): JSX.Element | null {
  const t = useText();
  if (entry === undefined) return null;
  const path = `${entryPath}.${aspect}`;
  const change = draft.changes.find((known) => known.path === path);
  return (
    <>
      <TextFields
        label={t(aspectTexts[aspect === "title" ? "title" : "text"])}
        text={entry[aspect]}
        onChange={(text) => draft.set(path, { kind: "text", text })}
      />
      {problemsOf(draft.problems, path).map(({ path: at, sentence }) => (
        <p key={at} className={styles["problem"]} role="alert">
          {t(sentence)}
        </p>
      ))}
      {change?.before !== undefined && (
        <Button variant="subtle" size="compact-xs" mt={4} onClick={() => draft.undo(path)}>
          {t(editorTexts.undo)}
        </Button>
      )}
    </>
  );
}

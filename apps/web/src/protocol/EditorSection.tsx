import { type Protocol, type ProtocolPart, type ProtocolSection, protocolLists } from "@firstray/pathway";
import { Button } from "@mantine/core";
import type { JSX } from "react";
import { useState } from "react";
import { useText } from "../language/use-text.ts";
import { aspectTexts, changeCount, sectionTexts } from "../texts/protocol-change-texts.ts";
import { editorTexts } from "../texts/protocol-editor-texts.ts";
import { listTexts } from "../texts/protocol-list-texts.ts";
import { Tag } from "../ui/Tag.tsx";
import styles from "./Editor.module.css";
import { EditorList } from "./EditorList.tsx";
import { PartFields } from "./PartFields.tsx";
import { problemsOf } from "./problems-of.ts";
import type { ProtocolDraft } from "./use-protocol-draft.ts";

interface Props {
  readonly section: ProtocolSection;
  /** The version in force. */
  readonly base: Protocol;
  readonly parts: readonly ProtocolPart[];
  readonly draft: ProtocolDraft;
}

/** One chapter; its fields are drawn once it is opened. */
export function EditorSection({ section, base, parts, draft }: Props): JSX.Element {
  const t = useText();
  const [opened, setOpened] = useState(false);
  const list = protocolLists.find((known) => known.section === section)?.name;
  const alone = parts.filter(({ path }) => list === undefined || !path.startsWith(`${list}.`));
  const changed = draft.changes.filter((change) => change.section === section).length;
  return (
    <details className={styles["chapter"]} onToggle={(event) => setOpened(event.currentTarget.open)}>
      <summary>
        <h2>{t(sectionTexts[section])}</h2>
        {changed > 0 && <Tag tone="teal">{t(changeCount(changed))}</Tag>}
      </summary>
      {opened && alone.length > 0 && (
        <ul className={styles["parts"]}>
          {alone.map((part) => (
            <li key={part.path} className={styles["part"]}>
              <PartOfDraft part={part} draft={draft} />
            </li>
          ))}
        </ul>
      )}
      {opened && list !== undefined && (
        <div className={styles["list"]}>
          {alone.length > 0 && <h3>{t(listTexts.names[list])}</h3>}
          <EditorList name={list} base={base} draft={draft} />
        </div>
      )}
    </details>
  );
}

function PartOfDraft({ part, draft }: { readonly part: ProtocolPart; readonly draft: ProtocolDraft }): JSX.Element {
  const t = useText();
  const { path, item, title, aspect } = part;
  const isChanged = draft.changes.some((change) => change.path === path);
  return (
    <fieldset className="fields">
      {aspect !== "text" && (
        <legend>
          {/^[A-Z]\d+$/.test(item) && `${item} · `}
          {t(title)}
          {aspect !== "title" && aspect !== "activity" && ` · ${t(aspectTexts[aspect])}`}
        </legend>
      )}
      <PartFields part={part} onChange={(value) => draft.set(path, value)} />
      {problemsOf(draft.problems, path).map(({ path: at, sentence }) => (
        <p key={at + sentence.en} className={styles["problem"]} role="alert">
          {t(sentence)}
        </p>
      ))}
      {isChanged && (
        <Button variant="subtle" size="compact-xs" mt={4} onClick={() => draft.undo(path)}>
          {t(editorTexts.undo)}
        </Button>
      )}
    </fieldset>
  );
}

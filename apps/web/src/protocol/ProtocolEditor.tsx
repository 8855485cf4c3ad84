import { type Protocol, protocolParts, protocolSections } from "@firstray/pathway";
import type { JSX } from "react";
import { useText } from "../language/use-text.ts";
import { changeTexts } from "../texts/protocol-change-texts.ts";
import { editorTexts } from "../texts/protocol-editor-texts.ts";
import { Notice } from "../ui/Notice.tsx";
import { Panel } from "../ui/Panel.tsx";
import styles from "./Editor.module.css";
import { EditorSection } from "./EditorSection.tsx";
import { EditorSummary } from "./EditorSummary.tsx";
import { useProtocolDraft } from "./use-protocol-draft.ts";

/** Every part of the protocol, chapter by chapter, beside what has been changed so far. */
export function ProtocolEditor({ base }: { readonly base: Protocol }): JSX.Element {
  const t = useText();
  const draft = useProtocolDraft(base);
  const parts = protocolParts(draft.protocol);
  return (
    <div className={styles["editor"]}>
      <div className={styles["chapters"]}>
        <Notice tone="info">{t(editorTexts.note)}</Notice>
        {protocolSections.map((section) => (
          <EditorSection
            key={section}
            section={section}
            base={base}
            parts={parts.filter((part) => part.section === section)}
            draft={draft}
          />
        ))}
      </div>
      <Panel title={t(changeTexts.changes)} className={styles["summary"]}>
        <EditorSummary base={base} draft={draft} />
      </Panel>
    </div>
  );
}

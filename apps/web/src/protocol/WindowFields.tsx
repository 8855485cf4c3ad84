import type { WindowRule } from "@firstray/pathway";
import type { JSX } from "react";
import { useText } from "../language/use-text.ts";
import { editorTexts } from "../texts/protocol-editor-texts.ts";
import { DueFields } from "./DueFields.tsx";
import styles from "./Editor.module.css";
import { NumberField } from "./NumberField.tsx";

interface Props {
  readonly value: WindowRule;
  readonly onChange: (value: WindowRule) => void;
}

/** When something is due, from its anchor, and its days before and after. */
export function WindowFields({ value, onChange }: Props): JSX.Element {
  const t = useText();
  const { due, opensDays, lateDays, escalatesDays } = value;
  return (
    <div className={styles["numbers"]}>
      <DueFields value={due} onChange={(next) => onChange({ ...value, due: next })} />
      <NumberField label={t(editorTexts.opens)} value={-opensDays} onChange={(days) => onChange({ ...value, opensDays: 0 - days })} />
      <NumberField label={t(editorTexts.late)} value={lateDays} onChange={(days) => onChange({ ...value, lateDays: days })} />
      <NumberField
        label={t(editorTexts.escalates)}
        value={escalatesDays}
        onChange={(days) => onChange({ ...value, escalatesDays: days })}
      />
    </div>
  );
}

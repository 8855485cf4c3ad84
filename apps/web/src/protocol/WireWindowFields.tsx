import type { WireWindows } from "@firstray/pathway";
import type { JSX } from "react";
import { useText } from "../language/use-text.ts";
import { editorTexts } from "../texts/protocol-editor-texts.ts";
import styles from "./Editor.module.css";
import { NumberField } from "./NumberField.tsx";

interface Props {
  readonly value: WireWindows;
  readonly onChange: (value: WireWindows) => void;
}

/** The days of a wire's removal, counted from its insertion. @source practice-protocol R3 */
export function WireWindowFields({ value, onChange }: Props): JSX.Element {
  const t = useText();
  const { opensDay, dueDay, lateDay, escalatesDay } = value;
  return (
    <>
      <p className={styles["note"]}>{t(editorTexts.wireNote)}</p>
      <div className={styles["numbers"]}>
        <NumberField label={t(editorTexts.wireOpens)} value={opensDay} onChange={(day) => onChange({ ...value, opensDay: day })} />
        <NumberField label={t(editorTexts.wireDue)} value={dueDay} onChange={(day) => onChange({ ...value, dueDay: day })} />
        <NumberField label={t(editorTexts.wireLate)} value={lateDay} onChange={(day) => onChange({ ...value, lateDay: day })} />
        <NumberField
          label={t(editorTexts.wireEscalates)}
          value={escalatesDay}
          onChange={(day) => onChange({ ...value, escalatesDay: day })}
        />
      </div>
    </>
  );
}

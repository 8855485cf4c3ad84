import type { WindowRule, WireWindows } from "@firstray/pathway";
import { NativeSelect } from "@mantine/core";
import type { JSX } from "react";
import { useText } from "../language/use-text.ts";
import { editorTexts } from "../texts/protocol-editor-texts.ts";
import styles from "./Editor.module.css";
import { NumberField } from "./NumberField.tsx";

interface Props<Value> {
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

/** When something is due, from its anchor, and its days before and after. */
export function WindowFields({ value, onChange }: Props<WindowRule>): JSX.Element {
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

/** A time from an anchor, in days or in months. */
export function DueFields({ value, onChange }: Props<WindowRule["due"]>): JSX.Element {
  const t = useText();
  const unit = "months" in value ? "months" : "days";
  const number = "months" in value ? value.months : value.days;
  const dueIn = (count: number, of: string): WindowRule["due"] => (of === "months" ? { months: count } : { days: count });
  return (
    <>
      <NumberField label={t(editorTexts.due)} value={number} onChange={(count) => onChange(dueIn(count, unit))} />
      <NativeSelect
        label={t(editorTexts.unit)}
        value={unit}
        data={[
          { value: "days", label: t(editorTexts.days) },
          { value: "months", label: t(editorTexts.months) },
        ]}
        onChange={(event) => onChange(dueIn(number, event.currentTarget.value))}
      />
    </>
  );
}

/** The days of a wire's removal, counted from its insertion. @source practice-protocol R3 */
export function WireWindowFields({ value, onChange }: Props<WireWindows>): JSX.Element {
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

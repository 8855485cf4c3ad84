import type { WindowRule } from "@firstray/pathway";
import { NativeSelect } from "@mantine/core";
import type { JSX } from "react";
import { useText } from "../language/use-text.ts";
import { editorTexts } from "../texts/protocol-editor-texts.ts";
import { NumberField } from "./NumberField.tsx";

interface Props {
  readonly value: WindowRule["due"];
  readonly onChange: (value: WindowRule["due"]) => void;
}

/** A time from an anchor, in days or in months. */
export function DueFields({ value, onChange }: Props): JSX.Element {
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

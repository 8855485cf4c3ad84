import type { PartValue, ProtocolPart } from "@firstray/pathway";
import { Checkbox } from "@mantine/core";
import type { JSX } from "react";
import { useText } from "../language/use-text.ts";
import { aspectTexts } from "../texts/protocol-change-texts.ts";
import { editorTexts } from "../texts/protocol-editor-texts.ts";
import { ActivityFields } from "./ActivityFields.tsx";
import styles from "./Editor.module.css";
import { NumberField } from "./NumberField.tsx";
import { partWords } from "./part-words.ts";
import { TextFields } from "./TextFields.tsx";
import { WindowFields } from "./WindowFields.tsx";
import { WireWindowFields } from "./WireWindowFields.tsx";

interface Props {
  readonly part: ProtocolPart;
  readonly onChange: (value: PartValue) => void;
}

/** The fields for one part of the protocol, each kind in its own way. */
export function PartFields({ part: { value, aspect }, onChange }: Props): JSX.Element {
  const t = useText();
  switch (value.kind) {
    case "text":
      return <TextFields label={t(aspectTexts[aspect])} text={value.text} onChange={(text) => onChange({ kind: "text", text })} />;
    case "window":
      return <WindowFields value={value.window} onChange={(window) => onChange({ kind: "window", window })} />;
    case "wire-windows":
      return <WireWindowFields value={value.windows} onChange={(windows) => onChange({ kind: "wire-windows", windows })} />;
    case "range":
      return (
        <div className={styles["numbers"]}>
          <NumberField
            label={t(editorTexts.lowest)}
            step={0.5}
            value={value.lowest}
            onChange={(lowest) => onChange({ ...value, lowest })}
          />
          <NumberField
            label={t(editorTexts.highest)}
            step={0.5}
            value={value.highest}
            onChange={(highest) => onChange({ ...value, highest })}
          />
        </div>
      );
    case "days":
      return (
        <div className={styles["numbers"]}>
          <NumberField label={t(editorTexts.length)} value={value.days} onChange={(days) => onChange({ kind: "days", days })} />
        </div>
      );
    case "flag":
      return (
        <Checkbox
          label={t(editorTexts.withSurgeon)}
          checked={value.flag}
          onChange={(event) => onChange({ kind: "flag", flag: event.currentTarget.checked })}
        />
      );
    case "parameter":
      return <ParameterFields value={value} onChange={onChange} />;
    case "activity":
      return <ActivityFields rule={value.rule} onChange={(rule) => onChange({ kind: "activity", rule })} />;
    case "questionnaires":
      return <p>{t(partWords(value))}</p>;
  }
}

interface ParameterProps {
  readonly value: Extract<PartValue, { readonly kind: "parameter" }>;
  readonly onChange: (value: PartValue) => void;
}

function ParameterFields({ value: { parameter }, onChange }: ParameterProps): JSX.Element {
  const t = useText();
  const set = (change: Partial<typeof parameter>): void => onChange({ kind: "parameter", parameter: { ...parameter, ...change } });
  return (
    <div className={styles["numbers"]}>
      <NumberField label={`${t(editorTexts.low)} (${parameter.unit})`} step={0.5} value={parameter.low} onChange={(low) => set({ low })} />
      <NumberField
        label={`${t(editorTexts.high)} (${parameter.unit})`}
        step={0.5}
        value={parameter.high}
        onChange={(high) => set({ high })}
      />
    </div>
  );
}

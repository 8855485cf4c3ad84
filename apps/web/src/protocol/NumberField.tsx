import { TextInput } from "@mantine/core";
import type { JSX } from "react";

interface Props {
  readonly label: string;
  readonly value: number;
  readonly step?: number;
  readonly onChange: (value: number) => void;
}

/** A number that a person types; what is no number is not taken over. */
export function NumberField({ label, value, step = 1, onChange }: Props): JSX.Element {
  return (
    <TextInput
      type="number"
      inputMode="decimal"
      step={step}
      size="sm"
      label={label}
      value={value}
      onChange={(event) => {
        const typed = event.currentTarget.valueAsNumber;
        if (Number.isFinite(typed)) onChange(typed);
      }}
    />
  );
}

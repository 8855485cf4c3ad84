import { Group, Radio } from "@mantine/core";
import type { JSX } from "react";
import { useId } from "react";

interface Props<Value extends string> {
  readonly label: string;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly value: Value | undefined;
  readonly onChange: (value: Value) => void;
}

/** One of a few: nothing is chosen until a person chooses. */
export function Choice<Value extends string>({ label, options, value, onChange }: Props<Value>): JSX.Element {
  const name = useId();
  return (
    <fieldset className="fields">
      <legend>{label}</legend>
      <Group gap="lg">
        {options.map((option) => (
          <Radio
            key={option.value}
            name={name}
            label={option.label}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
        ))}
      </Group>
    </fieldset>
  );
}

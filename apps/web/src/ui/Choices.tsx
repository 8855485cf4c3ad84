import { Checkbox, Group } from "@mantine/core";
import type { JSX } from "react";

interface Props<Value extends string> {
  readonly label: string;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly values: readonly Value[];
  readonly onChange: (values: readonly Value[]) => void;
}

/** Any of a few. */
export function Choices<Value extends string>({ label, options, values, onChange }: Props<Value>): JSX.Element {
  const toggled = (value: Value, on: boolean): readonly Value[] => (on ? [...values, value] : values.filter((kept) => kept !== value));
  return (
    <fieldset className="fields">
      <legend>{label}</legend>
      <Group gap="lg">
        {options.map(({ value, label: words }) => (
          <Checkbox
            key={value}
            label={words}
            checked={values.includes(value)}
            onChange={(event) => onChange(toggled(value, event.currentTarget.checked))}
          />
        ))}
      </Group>
    </fieldset>
  );
}

import { Checkbox, NativeSelect, TextInput } from "@mantine/core";
import type { JSX } from "react";
import { useText } from "../language/use-text.ts";
import { choicesWith, payloadTexts } from "../texts/payload-texts.ts";
import type { PayloadField } from "./payload-fields.ts";

interface Props {
  readonly field: PayloadField;
  readonly onChange: (value: string | number | boolean) => void;
}

/** The field for one value of an entry that is corrected. */
export function PayloadInput({ field, onChange }: Props): JSX.Element {
  const t = useText();
  const name = field.path.findLast((part) => Number.isNaN(Number(part))) ?? "";
  const text = payloadTexts[name];
  const label = text === undefined ? name : t(text);
  switch (field.kind) {
    case "yes-no":
      return <Checkbox label={label} checked={field.value} onChange={(event) => onChange(event.currentTarget.checked)} />;
    case "number":
      return (
        <TextInput
          type="number"
          label={label}
          required
          defaultValue={field.value}
          onChange={(event) => {
            if (Number.isFinite(event.currentTarget.valueAsNumber)) onChange(event.currentTarget.valueAsNumber);
          }}
        />
      );
    case "date":
      return <TextInput type="date" label={label} required value={field.value} onChange={(event) => onChange(event.currentTarget.value)} />;
    case "text": {
      const choices = choicesWith(field.value);
      if (choices === undefined)
        return <TextInput label={label} value={field.value} onChange={(event) => onChange(event.currentTarget.value)} />;
      return (
        <NativeSelect
          label={label}
          value={field.value}
          onChange={(event) => onChange(event.currentTarget.value)}
          data={Object.entries(choices).map(([value, choice]) => ({ value, label: t(choice) }))}
        />
      );
    }
  }
}

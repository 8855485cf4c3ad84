import type { ClinicCalendarReply } from "@firstray/contract";
import { Button, Group, TextInput } from "@mantine/core";
import type { JSX } from "react";
import { useText } from "../language/use-text.ts";
import { practiceTexts } from "../texts/practice-texts.ts";

type Closure = ClinicCalendarReply["closures"][number];

interface Props {
  readonly closure: Closure;
  readonly onChange: (closure: Closure) => void;
  readonly onRemove: () => void;
}

/** One closure, its first and last day. */
export function ClosureFields({ closure, onChange, onRemove }: Props): JSX.Element {
  const t = useText();
  return (
    <Group align="end">
      <TextInput
        type="date"
        label={t(practiceTexts.from)}
        required
        value={closure.from}
        onChange={(event) => onChange({ ...closure, from: event.currentTarget.value })}
      />
      <TextInput
        type="date"
        label={t(practiceTexts.to)}
        required
        value={closure.to}
        onChange={(event) => onChange({ ...closure, to: event.currentTarget.value })}
      />
      <Button variant="subtle" color="red" size="compact-sm" onClick={onRemove}>
        {t(practiceTexts.removeClosure)}
      </Button>
    </Group>
  );
}

import { Checkbox, NativeSelect, TextInput } from "@mantine/core";
import type { JSX } from "react";
import { useText } from "../language/use-text.ts";
import { footTexts } from "../texts/foot-texts.ts";
import { playTexts } from "../texts/play-texts.ts";
import { protocolVersion } from "../texts/protocol-texts.ts";
import { NumberField } from "./NumberField.tsx";
import styles from "./Play.module.css";
import type { PlayChoices } from "./play-choices.ts";

interface Props {
  readonly choices: PlayChoices;
  readonly versions: readonly number[];
  readonly onChange: (choices: PlayChoices) => void;
}

/** What is played: which version, which feet, when operated, when the wires come out, whether the patient comes. */
export function PlayFields({ choices, versions, onChange }: Props): JSX.Element {
  const t = useText();
  const { compare, ...rest } = choices;
  const named = versions.map((number) => ({ value: String(number), label: t(protocolVersion(number)) }));
  const others = named.filter(({ value }) => value !== String(choices.version));
  const chooseOther = (value: string): void => onChange(value === "" ? rest : { ...rest, compare: Number(value) });
  return (
    <div className={styles["fields"]}>
      <NativeSelect
        label={t(playTexts.version)}
        value={String(choices.version)}
        data={named}
        onChange={(event) => onChange({ ...rest, version: Number(event.currentTarget.value) })}
      />
      {others.length > 0 && (
        <NativeSelect
          label={t(playTexts.compare)}
          value={compare === undefined ? "" : String(compare)}
          data={[{ value: "", label: t(playTexts.noCompare) }, ...others]}
          onChange={(event) => chooseOther(event.currentTarget.value)}
        />
      )}
      <NativeSelect
        label={t(playTexts.feet)}
        value={choices.feet}
        data={[
          { value: "left", label: t(footTexts.left) },
          { value: "right", label: t(footTexts.right) },
          { value: "both", label: t(playTexts.both) },
        ]}
        onChange={(event) => {
          const chosen = (["left", "right", "both"] as const).find((feet) => feet === event.currentTarget.value);
          if (chosen !== undefined) onChange({ ...choices, feet: chosen });
        }}
      />
      <TextInput
        type="date"
        label={t(playTexts.operatedOn)}
        value={choices.operatedOn}
        onChange={(event) => onChange({ ...choices, operatedOn: event.currentTarget.value })}
      />
      {!choices.wiresStay && (
        <NumberField
          label={t(playTexts.wires)}
          value={choices.wiresOutDay}
          onChange={(wiresOutDay) => onChange({ ...choices, wiresOutDay })}
        />
      )}
      <div className={styles["checks"]}>
        <Checkbox
          label={t(playTexts.wiresStay)}
          checked={choices.wiresStay}
          onChange={(event) => onChange({ ...choices, wiresStay: event.currentTarget.checked })}
        />
        <Checkbox
          label={t(playTexts.attends)}
          checked={choices.attends}
          onChange={(event) => onChange({ ...choices, attends: event.currentTarget.checked })}
        />
      </div>
    </div>
  );
}

import { Checkbox } from "@mantine/core";
import type { JSX } from "react";
import { useText } from "../language/use-text.ts";
import { visitTexts } from "../texts/visit-texts.ts";
import styles from "./Visits.module.css";
import type { VisitDraft } from "./visit-draft.ts";

interface Props {
  readonly draft: VisitDraft;
  readonly onChange: (draft: VisitDraft) => void;
}

/** What was done at a visit besides wires. */
export function VisitDone({ draft, onChange }: Props): JSX.Element {
  const t = useText();
  const fields = [
    { name: "withSurgeon", label: visitTexts.withSurgeon },
    { name: "dressingChanged", label: visitTexts.dressing },
    { name: "instructionGiven", label: visitTexts.instruction },
    ...(draft.instructionGiven ? [{ name: "sheetGiven", label: visitTexts.sheet } as const] : []),
  ] as const;
  return (
    <fieldset className="fields">
      <legend>{t(visitTexts.done)}</legend>
      <div className={styles["done"]}>
        {fields.map(({ name, label }) => (
          <Checkbox
            key={name}
            label={t(label)}
            checked={draft[name]}
            onChange={(event) => onChange({ ...draft, [name]: event.currentTarget.checked })}
          />
        ))}
      </div>
    </fieldset>
  );
}

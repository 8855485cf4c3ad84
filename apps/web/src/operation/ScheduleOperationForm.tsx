import { TextInput } from "@mantine/core";
import type { JSX } from "react";
import { useRef, useState } from "react";
import { useText } from "../language/use-text.ts";
import type { FormProps } from "../patient/form-props.ts";
import { RecordForm } from "../recording/RecordForm.tsx";
import { footTexts } from "../texts/foot-texts.ts";
import { operationTexts } from "../texts/operation-texts.ts";
import { Choices } from "../ui/Choices.tsx";
import { OperationPreview } from "./OperationPreview.tsx";

/** Plans an operation of one foot or of both. */
export function ScheduleOperationForm({ patient, onClose }: FormProps): JSX.Element {
  const t = useText();
  const operation = useRef<string>(crypto.randomUUID());
  const free = patient.episodes.filter(
    ({ closed, operation: planned }) => !closed && planned?.state !== "held" && planned?.state !== "scheduled",
  );
  const [on, setOn] = useState("");
  const [chosen, setChosen] = useState<readonly string[]>(free.length === 1 ? free.map(({ id }) => id) : []);
  const feet = free.filter(({ id }) => chosen.includes(id)).map(({ foot, id }) => ({ foot, episode: id }));
  return (
    <RecordForm
      patient={patient}
      submitLabel={t(operationTexts.schedule)}
      onRecorded={onClose}
      onCancel={onClose}
      content={() => (feet.length > 0 ? { type: "ScheduleOperation", payload: { operation: operation.current, on, feet } } : undefined)}
    >
      <Choices
        label={t(operationTexts.feet)}
        options={free.map(({ id, foot }) => ({ value: id, label: t(footTexts[foot]) }))}
        values={chosen}
        onChange={setChosen}
      />
      <TextInput type="date" label={t(operationTexts.date)} required value={on} onChange={(event) => setOn(event.currentTarget.value)} />
      <OperationPreview patient={patient.id} on={on} feet={feet.map(({ foot }) => foot)} />
    </RecordForm>
  );
}

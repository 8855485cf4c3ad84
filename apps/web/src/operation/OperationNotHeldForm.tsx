import type { Side } from "@firstray/radiograph";
import type { CommandPayloads } from "@firstray/record";
import { TextInput } from "@mantine/core";
import type { JSX } from "react";
import { useState } from "react";
import { useText } from "../language/use-text.ts";
import type { FormProps } from "../patient/form-props.ts";
import { RecordForm } from "../recording/RecordForm.tsx";
import { footTexts } from "../texts/foot-texts.ts";
import { operationTexts } from "../texts/operation-texts.ts";
import { Choice } from "../ui/Choice.tsx";
import { Choices } from "../ui/Choices.tsx";
import { OperationPreview } from "./OperationPreview.tsx";

type Outcome = CommandPayloads["RecordOperationNotHeld"]["outcome"];
type By = Extract<Outcome, { readonly kind: "cancelled" }>["by"];

/** Records that a planned operation was not held: moved to another day, or cancelled and by whom. */
export function OperationNotHeldForm({ patient, onClose, operation }: FormProps & { readonly operation: string }): JSX.Element {
  const t = useText();
  const planned = patient.episodes.filter((episode) => episode.operation?.id === operation && episode.operation.state === "scheduled");
  const [feet, setFeet] = useState<readonly Side[]>(planned.map(({ foot }) => foot));
  const [kind, setKind] = useState<Outcome["kind"]>();
  const [to, setTo] = useState("");
  const [by, setBy] = useState<By>();
  const outcome = outcomeOf(kind, to, by);
  return (
    <RecordForm
      patient={patient}
      submitLabel={t(operationTexts.recordNotHeld)}
      onRecorded={onClose}
      onCancel={onClose}
      content={() => (outcome && feet.length > 0 ? { type: "RecordOperationNotHeld", payload: { operation, feet, outcome } } : undefined)}
    >
      <Choices
        label={t(operationTexts.feetConcerned)}
        options={planned.map(({ foot }) => ({ value: foot, label: t(footTexts[foot]) }))}
        values={feet}
        onChange={setFeet}
      />
      <Choice<Outcome["kind"]>
        label={t(operationTexts.what)}
        options={[
          { value: "rescheduled", label: t(operationTexts.rescheduled) },
          { value: "cancelled", label: t(operationTexts.cancelled) },
        ]}
        value={kind}
        onChange={setKind}
      />
      {kind === "rescheduled" && (
        <>
          <TextInput
            type="date"
            label={t(operationTexts.newDate)}
            required
            value={to}
            onChange={(event) => setTo(event.currentTarget.value)}
          />
          <OperationPreview patient={patient.id} operation={operation} on={to} feet={feet} />
        </>
      )}
      {kind === "cancelled" && (
        <Choice<By>
          label={t(operationTexts.cancelledBy)}
          options={[
            { value: "patient", label: t(operationTexts.patient) },
            { value: "practice", label: t(operationTexts.practice) },
            { value: "hospital", label: t(operationTexts.hospital) },
          ]}
          value={by}
          onChange={setBy}
        />
      )}
    </RecordForm>
  );
}

function outcomeOf(kind: Outcome["kind"] | undefined, to: string, by: By | undefined): Outcome | undefined {
  if (kind === "rescheduled" && to !== "") return { kind, to };
  return kind === "cancelled" && by !== undefined ? { kind, by } : undefined;
}

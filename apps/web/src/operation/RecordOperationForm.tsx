import type { Side } from "@firstray/radiograph";
import type { JSX } from "react";
import { useState } from "react";
import { useText } from "../language/use-text.ts";
import type { FormProps } from "../patient/form-props.ts";
import { RecordForm } from "../recording/RecordForm.tsx";
import { useSession } from "../session/use-session.ts";
import { footTexts } from "../texts/foot-texts.ts";
import { operationTexts } from "../texts/operation-texts.ts";
import { Choice } from "../ui/Choice.tsx";
import { Choices } from "../ui/Choices.tsx";
import { Notice } from "../ui/Notice.tsx";
import styles from "./Operation.module.css";
import { type ConfirmedSide, sideOf } from "./side-of.ts";
import { WiresLeft } from "./WiresLeft.tsx";

/** Records an operation that was held: its feet, the wires left in each (none is an answer), and the side a second time. */
export function RecordOperationForm({ patient, onClose, operation }: FormProps & { readonly operation: string }): JSX.Element {
  const t = useText();
  const { today } = useSession();
  const planned = patient.episodes.filter((episode) => episode.operation?.id === operation && episode.operation.state === "scheduled");
  const [feet, setFeet] = useState<readonly Side[]>([]);
  const [wires, setWires] = useState<Readonly<Partial<Record<Side, number>>>>({});
  const [confirmed, setConfirmed] = useState<ConfirmedSide>();
  const operated = planned.filter(({ foot }) => feet.includes(foot));
  const held = operated.flatMap(({ foot, id }) => {
    const count = wires[foot];
    return count === undefined ? [] : [{ foot, episode: id, wires: count }];
  });
  const differs = confirmed !== undefined && feet.length > 0 && confirmed !== sideOf(feet);
  const complete = held.length > 0 && held.length === feet.length && confirmed === sideOf(feet);
  const scheduledOn = planned[0]?.operation?.on ?? today;
  return (
    <RecordForm
      patient={patient}
      submitLabel={t(operationTexts.record)}
      initialDate={[scheduledOn, today].sort()[0] ?? today}
      onRecorded={onClose}
      onCancel={onClose}
      content={() => (complete ? { type: "RecordOperationHeld", payload: { operation, feet: held } } : undefined)}
    >
      <Choices
        label={t(operationTexts.operated)}
        options={planned.map(({ foot }) => ({ value: foot, label: t(footTexts[foot]) }))}
        values={feet}
        onChange={setFeet}
      />
      <div className={styles["feet"]}>
        {operated.map(({ foot }) => (
          <WiresLeft key={foot} foot={foot} wires={wires[foot]} onChange={(count) => setWires({ ...wires, [foot]: count })} />
        ))}
      </div>
      {feet.length > 0 && (
        <Choice<ConfirmedSide>
          label={t(operationTexts.confirmSide)}
          options={[
            { value: "left", label: t(footTexts.left) },
            { value: "right", label: t(footTexts.right) },
            { value: "both", label: t(operationTexts.bothFeet) },
          ]}
          value={confirmed}
          onChange={setConfirmed}
        />
      )}
      {differs && (
        <Notice tone="danger" role="alert">
          {t(operationTexts.sideDiffers)}
        </Notice>
      )}
    </RecordForm>
  );
}

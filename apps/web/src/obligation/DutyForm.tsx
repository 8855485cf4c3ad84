import { Checkbox } from "@mantine/core";
import type { JSX } from "react";
import { useState } from "react";
import { useText } from "../language/use-text.ts";
import type { FormProps } from "../patient/form-props.ts";
import type { DutyKind } from "../patient/patient-dialog.ts";
import { RecordForm } from "../recording/RecordForm.tsx";
import { commonTexts } from "../texts/common-texts.ts";
import { dutyTitles } from "../texts/dialog-titles.ts";
import { dutyTexts } from "../texts/duty-texts.ts";
import { footTexts } from "../texts/foot-texts.ts";
import { visitTexts } from "../texts/visit-texts.ts";
import { Choice } from "../ui/Choice.tsx";
import { type DutyAnswer, dutyContent } from "./duty-content.ts";

interface Props extends FormProps {
  readonly duty: DutyKind;
  readonly episode: string;
}

/** Records one small duty of one foot, with its one question where it has one. */
export function DutyForm({ patient, onClose, duty, episode }: Props): JSX.Element {
  const t = useText();
  const foot = patient.episodes.find(({ id }) => id === episode)?.foot;
  const [answer, setAnswer] = useState<DutyAnswer>({ given: false, reached: "" });
  return (
    <RecordForm
      patient={patient}
      submitLabel={t(dutyTitles[duty])}
      onRecorded={onClose}
      onCancel={onClose}
      content={() => dutyContent(duty, episode, answer)}
    >
      {foot && <p>{t(footTexts[foot])}</p>}
      {(duty === "consent" || duty === "exercise-instruction") && (
        <Checkbox
          label={t(duty === "consent" ? dutyTexts.consentCopyGiven : visitTexts.sheet)}
          checked={answer.given}
          onChange={(event) => setAnswer({ ...answer, given: event.currentTarget.checked })}
        />
      )}
      {duty === "exercise-call" && (
        <Choice<"yes" | "no">
          label={t(dutyTexts.reached)}
          options={[
            { value: "yes", label: t(commonTexts.yes) },
            { value: "no", label: t(commonTexts.no) },
          ]}
          value={answer.reached === "" ? undefined : answer.reached}
          onChange={(reached) => setAnswer({ ...answer, reached })}
        />
      )}
    </RecordForm>
  );
}

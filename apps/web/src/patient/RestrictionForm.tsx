import { useQueryClient } from "@tanstack/react-query";
import type { JSX } from "react";
import { patientQuery } from "../api/patient-query.ts";
import { useText } from "../language/use-text.ts";
import { restrictionTexts } from "../texts/restriction-texts.ts";
import type { FormProps } from "./form-props.ts";
import { ReasonForm } from "./ReasonForm.tsx";

/** A surgeon restricts the chart to those who treat the patient, or lifts that. */
export function RestrictionForm({ patient: { id, restriction }, onClose }: FormProps): JSX.Element {
  const t = useText();
  const queryClient = useQueryClient();
  const done = (): void => {
    void queryClient.invalidateQueries({ queryKey: patientQuery(id).queryKey });
    onClose();
  };
  return (
    <ReasonForm
      path={`/api/patients/${encodeURIComponent(id)}/restriction`}
      with={{ restricted: restriction === undefined }}
      submitLabel={t(restriction ? restrictionTexts.submitLift : restrictionTexts.submitRestrict)}
      onDone={done}
      onCancel={onClose}
    >
      <p>{t(restriction ? restrictionTexts.liftNote : restrictionTexts.restrictNote)}</p>
    </ReasonForm>
  );
}

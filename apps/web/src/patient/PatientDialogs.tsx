import type { JSX } from "react";
import { useText } from "../language/use-text.ts";
import { dialogTitles, dutyTitles } from "../texts/dialog-titles.ts";
import { Dialog } from "../ui/Dialog.tsx";
import type { FormProps } from "./form-props.ts";
import { PatientForm } from "./PatientForm.tsx";
import type { PatientDialog } from "./patient-dialog.ts";

/** The form that is open over the patient's page, if any. */
export function PatientDialogs({ patient, dialog, onClose }: FormProps & { readonly dialog: PatientDialog | undefined }): JSX.Element {
  const t = useText();
  return (
    <Dialog
      opened={dialog !== undefined}
      onClose={onClose}
      wide={dialog?.kind === "assess" || dialog?.kind === "adopt-protocol" || dialog?.kind === "record-visit"}
      title={dialog ? t(dialog.kind === "duty" ? dutyTitles[dialog.duty] : dialogTitles[dialog.kind]) : ""}
    >
      {dialog && <PatientForm patient={patient} dialog={dialog} onClose={onClose} />}
    </Dialog>
  );
}

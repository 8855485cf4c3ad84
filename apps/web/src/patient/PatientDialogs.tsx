import { Modal } from "@mantine/core";
import type { JSX } from "react";
import { useText } from "../language/use-text.ts";
import { commonTexts } from "../texts/common-texts.ts";
import { dialogTitles, dutyTitles } from "../texts/dialog-titles.ts";
import type { FormProps } from "./form-props.ts";
import { PatientForm } from "./PatientForm.tsx";
import type { PatientDialog } from "./patient-dialog.ts";

/** The form that is open over the patient's page, if any. */
export function PatientDialogs({ patient, dialog, onClose }: FormProps & { readonly dialog: PatientDialog | undefined }): JSX.Element {
  const t = useText();
  return (
    <Modal
      opened={dialog !== undefined}
      onClose={onClose}
      size={dialog?.kind === "assess" || dialog?.kind === "record-visit" ? "xl" : "lg"}
      title={dialog && t(dialog.kind === "duty" ? dutyTitles[dialog.duty] : dialogTitles[dialog.kind])}
      closeButtonProps={{ "aria-label": t(commonTexts.close) }}
      closeOnClickOutside={false}
    >
      {dialog && <PatientForm patient={patient} dialog={dialog} onClose={onClose} />}
    </Modal>
  );
}

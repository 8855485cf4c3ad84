import type { JSX } from "react";
import { Activity, useState } from "react";
import { useText } from "../language/use-text.ts";
import { dialogTitles, dutyTitles } from "../texts/dialog-titles.ts";
import { Dialog } from "../ui/Dialog.tsx";
import { dialogName } from "./dialog-name.ts";
import type { FormProps } from "./form-props.ts";
import { PatientForm } from "./PatientForm.tsx";
import type { PatientDialog } from "./patient-dialog.ts";

type Props = FormProps & { readonly dialog: PatientDialog | undefined };

/**
 * The form that is open over the patient's page, if any. One that is left by Escape or its cross waits as it stands until it is opened
 * again; recording or cancelling ends it.
 */
export function PatientDialogs({ patient, dialog, onClose }: Props): JSX.Element {
  const t = useText();
  const [kept, setKept] = useState<ReadonlyMap<string, PatientDialog>>(new Map());
  const current = dialog && dialogName(dialog);
  const forms = dialog && current ? new Map([...kept, [current, dialog]]) : kept;
  const leave = (): void => {
    setKept(forms);
    onClose();
  };
  const finish = (): void => {
    setKept(new Map([...forms].filter(([name]) => name !== current)));
    onClose();
  };
  return (
    <Dialog
      opened={dialog !== undefined}
      onClose={leave}
      keepMounted
      wide={dialog?.kind === "assess" || dialog?.kind === "adopt-protocol" || dialog?.kind === "record-visit"}
      title={dialog ? t(dialog.kind === "duty" ? dutyTitles[dialog.duty] : dialogTitles[dialog.kind]) : ""}
    >
      {[...forms].map(([name, form]) => (
        <Activity key={name} mode={name === current ? "visible" : "hidden"}>
          <PatientForm patient={patient} dialog={form} onClose={finish} />
        </Activity>
      ))}
    </Dialog>
  );
}

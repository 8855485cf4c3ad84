import type { ComponentPropsWithoutRef, JSX } from "react";
import { PermittedButton } from "../session/PermittedButton.tsx";
import { useOpenDialog } from "./dialog-context.ts";
import type { PatientDialog } from "./patient-dialog.ts";

type Props = Omit<ComponentPropsWithoutRef<typeof PermittedButton>, "deed" | "onClick"> & { readonly opens: PatientDialog };

/** Opens a form of the patient's page, for those who may fill it in. */
export function DialogButton({ opens, ...props }: Props): JSX.Element {
  const open = useOpenDialog();
  return <PermittedButton {...props} deed={opens.kind} onClick={() => open(opens)} />;
}

import { createContext, useContext } from "react";
import type { PatientDialog } from "./patient-dialog.ts";

/** Opens a form over the patient's page. */
export const DialogContext = createContext<(dialog: PatientDialog) => void>(() => undefined);

/** The way to open a form over the patient's page. */
export function useOpenDialog(): (dialog: PatientDialog) => void {
  return useContext(DialogContext);
}

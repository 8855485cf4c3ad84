import type { PatientReply } from "@firstray/contract";

/** What every form of the patient's page needs: whose record, and what to do when it is done or given up. */
export interface FormProps {
  readonly patient: PatientReply;
  readonly onClose: () => void;
}

import type { JSX } from "react";
import { AssessmentForm } from "../episode/AssessmentForm.tsx";
import { CloseEpisodeForm } from "../episode/CloseEpisodeForm.tsx";
import { OpenEpisodeForm } from "../episode/OpenEpisodeForm.tsx";
import { CorrectForm } from "../history/CorrectForm.tsx";
import { VoidForm } from "../history/VoidForm.tsx";
import { WrongPatientForm } from "../history/WrongPatientForm.tsx";
import { AcknowledgeForm } from "../obligation/AcknowledgeForm.tsx";
import { ArrangeClinicDayForm } from "../obligation/ArrangeClinicDayForm.tsx";
import { AssignForm } from "../obligation/AssignForm.tsx";
import { CallBackForm } from "../obligation/CallBackForm.tsx";
import { DutyForm } from "../obligation/DutyForm.tsx";
import { ReconcileForm } from "../obligation/ReconcileForm.tsx";
import { WaiveForm } from "../obligation/WaiveForm.tsx";
import { OperationNotHeldForm } from "../operation/OperationNotHeldForm.tsx";
import { RecordOperationForm } from "../operation/RecordOperationForm.tsx";
import { ScheduleOperationForm } from "../operation/ScheduleOperationForm.tsx";
import { AdoptProtocolForm } from "../protocol/AdoptProtocolForm.tsx";
import { BookVisitForm } from "../visit/BookVisitForm.tsx";
import { CancelBookingForm } from "../visit/CancelBookingForm.tsx";
import { RecordVisitForm } from "../visit/RecordVisitForm.tsx";
import { ScoreForm } from "../visit/ScoreForm.tsx";
import { EndHindranceForm } from "../wire/EndHindranceForm.tsx";
import { FragmentForm } from "../wire/FragmentForm.tsx";
import { HinderForm } from "../wire/HinderForm.tsx";
import { RemoveWireForm } from "../wire/RemoveWireForm.tsx";
import { ReportWireForm } from "../wire/ReportWireForm.tsx";
import { DeathForm } from "./DeathForm.tsx";
import { DetailsForm } from "./DetailsForm.tsx";
import type { FormProps } from "./form-props.ts";
import { MergeForm } from "./MergeForm.tsx";
import { PatientLinkForm } from "./PatientLinkForm.tsx";
import type { PatientDialog } from "./patient-dialog.ts";
import { ReportRedFlagForm } from "./ReportRedFlagForm.tsx";
import { RequestCallBackForm } from "./RequestCallBackForm.tsx";
import { RestrictionForm } from "./RestrictionForm.tsx";

/** The form for each thing that is recorded on a patient's page. */
export function PatientForm({ dialog, ...props }: FormProps & { readonly dialog: PatientDialog }): JSX.Element {
  switch (dialog.kind) {
    case "change-details":
      return <DetailsForm {...props} />;
    case "patient-link":
      return <PatientLinkForm {...props} />;
    case "restriction":
      return <RestrictionForm {...props} />;
    case "record-death":
      return <DeathForm {...props} />;
    case "open-episode":
      return <OpenEpisodeForm {...props} />;
    case "close-episode":
      return <CloseEpisodeForm {...props} episode={dialog.episode} />;
    case "adopt-protocol":
      return <AdoptProtocolForm {...props} episode={dialog.episode} version={dialog.version} />;
    case "assess":
      return <AssessmentForm {...props} episode={dialog.episode} />;
    case "schedule":
      return <ScheduleOperationForm {...props} />;
    case "record-operation":
      return <RecordOperationForm {...props} operation={dialog.operation} />;
    case "operation-not-held":
      return <OperationNotHeldForm {...props} operation={dialog.operation} />;
    case "record-visit":
      return <RecordVisitForm {...props} {...(dialog.item ? { item: dialog.item } : {})} />;
    case "remove-wire":
      return <RemoveWireForm {...props} foot={dialog.foot} />;
    case "report-wire":
      return <ReportWireForm {...props} foot={dialog.foot} />;
    case "duty":
      return <DutyForm {...props} duty={dialog.duty} episode={dialog.episode} />;
    case "reconcile":
      return <ReconcileForm {...props} obligation={dialog.obligation} />;
    case "fragment":
      return <FragmentForm {...props} foot={dialog.foot} />;
    case "waive":
      return <WaiveForm {...props} obligation={dialog.obligation} />;
    case "hinder-removal":
      return <HinderForm {...props} foot={dialog.foot} />;
    case "end-hindrance":
      return <EndHindranceForm {...props} foot={dialog.foot} hindrance={dialog.hindrance} />;
    case "assign":
      return <AssignForm {...props} obligation={dialog.obligation} />;
    case "report-red-flag":
      return <ReportRedFlagForm {...props} />;
    case "acknowledge":
      return <AcknowledgeForm {...props} obligation={dialog.obligation} />;
    case "request-call-back":
      return <RequestCallBackForm {...props} />;
    case "call-back":
      return <CallBackForm {...props} obligation={dialog.obligation} />;
    case "arrange-clinic-day":
      return <ArrangeClinicDayForm {...props} obligation={dialog.obligation} />;
    case "book-visit":
      return <BookVisitForm {...props} {...(dialog.chosen === undefined ? {} : { chosen: dialog.chosen })} />;
    case "cancel-booking":
      return <CancelBookingForm {...props} booking={dialog.booking} />;
    case "record-score":
      return <ScoreForm {...props} episode={dialog.episode} {...(dialog.asked === undefined ? {} : { asked: dialog.asked })} />;
    case "merge-chart":
      return <MergeForm {...props} />;
    case "wrong-patient":
      return <WrongPatientForm {...props} entry={dialog.entry} />;
    case "correct":
      return <CorrectForm {...props} entry={dialog.entry} />;
    case "void":
      return <VoidForm {...props} entry={dialog.entry} />;
  }
}

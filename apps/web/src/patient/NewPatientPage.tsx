import { Link } from "@tanstack/react-router";
import type { JSX } from "react";
import { useText } from "../language/use-text.ts";
import { patientTexts } from "../texts/patient-texts.ts";
import { Page } from "../ui/Page.tsx";
import { NewPatientForm } from "./NewPatientForm.tsx";

/** Registers a patient. */
export function NewPatientPage(): JSX.Element {
  const t = useText();
  return (
    <Page title={t(patientTexts.newPatient)} width="form" eyebrow={<Link to="/patients">{t(patientTexts.patients)}</Link>}>
      <NewPatientForm />
    </Page>
  );
}

import { plannableFoot } from "@firstray/osteotomy";
import { getRouteApi } from "@tanstack/react-router";
import { type JSX, useMemo, useState } from "react";
import { landmarkFile } from "../../film/landmark-file.ts";
import type { Language } from "../../language/language.ts";
import { LanguageContext } from "../../language/language-context.ts";
import { useText } from "../../language/use-text.ts";
import { patientViewTexts } from "../../texts/patient-view-texts.ts";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { Page } from "../../ui/Page.tsx";
import { LoadedPlan, type PlanOfFilm } from "../LoadedPlan.tsx";
import { PatientView } from "./PatientView.tsx";
import { patientPlan } from "./patient-plan.ts";

const route = getRouteApi("/films/$film/plan/for-the-patient");

/** The plan of one film, for the person whose foot it is. */
export function PatientViewPage(): JSX.Element {
  const t = useText();
  const { film: id } = route.useParams();
  return (
    <LoadedPlan film={id} title={t(patientViewTexts.title)} anew>
      {(loaded) => <InTheirLanguage {...loaded} />}
    </LoadedPlan>
  );
}

/** Begins in the patient's own language, whatever the clinic's pages are read in; the other one is a tap away. */
function InTheirLanguage(props: PlanOfFilm): JSX.Element {
  const [language, choose] = useState<Language>(props.patient.details.language);
  const choice = useMemo(() => ({ language, choose }), [language]);
  return (
    <LanguageContext value={choice}>
      <div lang={language}>
        <OfFoot {...props} />
      </div>
    </LanguageContext>
  );
}

function OfFoot({ film, patient, reply }: PlanOfFilm): JSX.Element {
  const t = useText();
  const { landmarks, calibration } = film;
  const foot = useMemo(() => plannableFoot(landmarkFile(film, landmarks?.points ?? {}), calibration), [film, landmarks, calibration]);
  const plan = foot.kind === "plannable" ? patientPlan(film, reply, foot) : { kind: "not-shown" as const, because: foot.because };
  if (foot.kind === "plannable" && plan.kind === "shown") return <PatientView {...{ film, patient, reply, foot, plan }} />;
  return (
    <Page title={t(patientViewTexts.title)} width="text">
      <EmptyState title={t(plan.kind === "shown" ? patientViewTexts.nothingYet : plan.because)} />
    </Page>
  );
}

import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import type { JSX } from "react";
import { patientQuery } from "../api/patient-query.ts";
import { ProblemError } from "../api/problem-error.ts";
import { useText } from "../language/use-text.ts";
import { patientTexts } from "../texts/patient-texts.ts";
import { Loaded } from "../ui/Loaded.tsx";
import { ClosedChart } from "./ClosedChart.tsx";
import { DestroyedChart } from "./DestroyedChart.tsx";
import { PatientRecord } from "./PatientRecord.tsx";

const route = getRouteApi("/patients/$patient");

/** One patient's record. */
export function PatientPage(): JSX.Element {
  const t = useText();
  const { patient } = route.useParams();
  const query = useQuery(patientQuery(patient));
  const { error } = query;
  if (error instanceof ProblemError && error.problem.code === "restricted") return <ClosedChart patient={patient} />;
  if (error instanceof ProblemError && error.problem.code === "destroyed") return <DestroyedChart sentence={error.problem.sentence} />;
  return (
    <Loaded query={query} title={t(patientTexts.patient)}>
      {(reply) => <PatientRecord key={reply.id} patient={reply} />}
    </Loaded>
  );
}

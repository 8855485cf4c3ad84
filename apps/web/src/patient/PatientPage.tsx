import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import type { JSX } from "react";
import { patientQuery } from "../api/patient-query.ts";
import { Loaded } from "../ui/Loaded.tsx";
import { PatientRecord } from "./PatientRecord.tsx";

const route = getRouteApi("/patients/$patient");

/** One patient's record. */
export function PatientPage(): JSX.Element {
  const { patient } = route.useParams();
  const query = useQuery(patientQuery(patient));
  return <Loaded query={query}>{(reply) => <PatientRecord key={reply.id} patient={reply} />}</Loaded>;
}

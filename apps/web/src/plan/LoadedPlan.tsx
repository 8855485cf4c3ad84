import type { FilmReply, PatientReply, PlanReply } from "@firstray/contract";
import { useQuery } from "@tanstack/react-query";
import type { JSX } from "react";
import { filmQuery } from "../api/film-query.ts";
import { patientQuery } from "../api/patient-query.ts";
import { planQuery } from "../api/plan-query.ts";
import { Loaded } from "../ui/Loaded.tsx";

/** A film with its plan, and the patient whose foot it shows. */
export interface PlanOfFilm {
  readonly film: FilmReply;
  readonly patient: PatientReply;
  readonly reply: PlanReply;
}

interface Props {
  readonly film: string;
  /** Of the page while it waits. */
  readonly title: string;
  /** Whether the plan is asked for again even if it was just read: it may have been changed on another screen. */
  readonly anew?: boolean;
  readonly children: (loaded: PlanOfFilm) => JSX.Element;
}

/** Draws what belongs to the plan of a film once film, plan and patient are here. */
export function LoadedPlan({ film: id, title, anew = false, children }: Props): JSX.Element {
  const film = useQuery(filmQuery(id));
  const plan = useQuery({ ...planQuery(id), ...(anew && { refetchOnMount: "always" }) });
  const patient = useQuery({ ...patientQuery(film.data?.patient ?? ""), enabled: film.data !== undefined });
  return (
    <Loaded query={film} title={title}>
      {(one) => (
        <Loaded query={plan} title={title}>
          {(reply) => (
            <Loaded query={patient} title={title}>
              {(owner) => children({ film: one, patient: owner, reply })}
            </Loaded>
          )}
        </Loaded>
      )}
    </Loaded>
  );
}

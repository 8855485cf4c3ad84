import type { FilmReply, PatientReply, PlanReply } from "@firstray/contract";
import { plannableFoot } from "@firstray/osteotomy";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import type { JSX } from "react";
import { useMemo } from "react";
import { filmQuery } from "../api/film-query.ts";
import { patientQuery } from "../api/patient-query.ts";
import { planQuery } from "../api/plan-query.ts";
import { landmarkFile } from "../film/landmark-file.ts";
import { useText } from "../language/use-text.ts";
import { planTexts } from "../texts/plan-texts.ts";
import { Loaded } from "../ui/Loaded.tsx";
import { NotPlanned } from "./NotPlanned.tsx";
import { PlanWorkbench } from "./PlanWorkbench.tsx";
import type { LateralFilm } from "./use-plan-view.ts";

const route = getRouteApi("/films/$film/plan");

/** The plan of one film. */
export function PlanPage(): JSX.Element {
  const t = useText();
  const { film: id } = route.useParams();
  const film = useQuery(filmQuery(id));
  const plan = useQuery(planQuery(id));
  const patient = useQuery({ ...patientQuery(film.data?.patient ?? ""), enabled: film.data !== undefined });
  const title = t(planTexts.title);
  return (
    <Loaded query={film} title={title}>
      {(one) => (
        <Loaded query={plan} title={title}>
          {(reply) => (
            <Loaded query={patient} title={title}>
              {(owner) => <OnFoot key={one.id} film={one} patient={owner} reply={reply} />}
            </Loaded>
          )}
        </Loaded>
      )}
    </Loaded>
  );
}

interface Props {
  readonly film: FilmReply;
  readonly patient: PatientReply;
  readonly reply: PlanReply;
}

/** The planner, where this film can be planned on; else why it cannot. */
function OnFoot({ film, patient, reply }: Props): JSX.Element {
  const { landmarks, calibration } = film;
  const foot = useMemo(() => plannableFoot(landmarkFile(film, landmarks?.points ?? {}), calibration), [film, landmarks, calibration]);
  const side = patient.films.find(({ id }) => id === reply.lateralFilm);
  const lateral = useMemo(
    (): LateralFilm => (side?.landmarks ? { lateral: side.landmarks, lateralCalibration: side.calibration } : {}),
    [side],
  );
  if (foot.kind === "not-plannable")
    return <NotPlanned film={film} patient={patient} reply={reply} because={reply.blocked ?? foot.because} />;
  if (reply.blocked && !reply.draft) return <NotPlanned film={film} patient={patient} reply={reply} because={reply.blocked} />;
  return <PlanWorkbench film={film} patient={patient} reply={reply} foot={foot} lateral={lateral} />;
}

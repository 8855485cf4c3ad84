import { plannableFoot } from "@firstray/osteotomy";
import { getRouteApi } from "@tanstack/react-router";
import type { JSX } from "react";
import { useMemo } from "react";
import { landmarkFile } from "../film/landmark-file.ts";
import { useText } from "../language/use-text.ts";
import { planTexts } from "../texts/plan-texts.ts";
import { LoadedPlan, type PlanOfFilm } from "./LoadedPlan.tsx";
import { NotPlanned } from "./NotPlanned.tsx";
import { PlanWorkbench } from "./PlanWorkbench.tsx";
import type { LateralFilm } from "./use-plan-view.ts";

const route = getRouteApi("/films/$film/plan");

/** The plan of one film. */
export function PlanPage(): JSX.Element {
  const t = useText();
  const { film: id } = route.useParams();
  return (
    <LoadedPlan film={id} title={t(planTexts.title)}>
      {(loaded) => <OnFoot key={loaded.film.id} {...loaded} />}
    </LoadedPlan>
  );
}

/** The planner, where this film can be planned on; else why it cannot. */
function OnFoot({ film, patient, reply }: PlanOfFilm): JSX.Element {
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

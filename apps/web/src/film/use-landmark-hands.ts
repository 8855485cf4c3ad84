import type { FilmReply, PatientReply } from "@firstray/contract";
import type { LandmarkName } from "@firstray/radiograph";
import { useMemo } from "react";
import { actorName } from "../history/actor-name.ts";
import { useText } from "../language/use-text.ts";
import { useSession } from "../session/use-session.ts";
import { landmarkHands } from "./landmark-hands.ts";
import { samePoint } from "./same-point.ts";
import type { LandmarkEditor } from "./use-landmarks.ts";

/** Who put a landmark where it is; nobody while it is missing. */
export type LandmarkHands = (name: LandmarkName) => string | undefined;

/** Names of those who recorded what still lies where they put it, and of the person at this screen for the rest. */
export function useLandmarkHands(film: FilmReply, patient: PatientReply, { points }: LandmarkEditor): LandmarkHands {
  const t = useText();
  const { user } = useSession();
  const recorded = useMemo(() => landmarkHands(patient.history, film.id), [patient.history, film.id]);
  return (name) => {
    const point = points[name];
    if (point === undefined) return undefined;
    const actor = recorded.get(name);
    const before = film.landmarks?.points[name];
    const isRecorded = before !== undefined && samePoint(before, point);
    if (!isRecorded) return user?.name;
    return actor ? t(actorName(actor)) : film.measuredBy;
  };
}

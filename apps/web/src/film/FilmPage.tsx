import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import type { JSX } from "react";
import { filmQuery } from "../api/film-query.ts";
import { patientQuery } from "../api/patient-query.ts";
import { useText } from "../language/use-text.ts";
import { viewerTexts } from "../texts/viewer-texts.ts";
import { Loaded } from "../ui/Loaded.tsx";
import { FilmWorkbench } from "./FilmWorkbench.tsx";

const route = getRouteApi("/films/$film");

/** One film of one patient, to look at and to measure. */
export function FilmPage(): JSX.Element {
  const t = useText();
  const { film: id } = route.useParams();
  const film = useQuery(filmQuery(id));
  const patient = useQuery({ ...patientQuery(film.data?.patient ?? ""), enabled: film.data !== undefined });
  return (
    <Loaded query={film} title={t(viewerTexts.stage)}>
      {(reply) => (
        <Loaded query={patient} title={t(viewerTexts.stage)}>
          {(owner) => <FilmWorkbench key={reply.id} film={reply} patient={owner} />}
        </Loaded>
      )}
    </Loaded>
  );
}

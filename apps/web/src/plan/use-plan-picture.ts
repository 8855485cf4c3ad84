import type { FilmReply, PatientReply } from "@firstray/contract";
import { correctedLandmarks, simulatedGreys } from "@firstray/osteotomy";
import { filmPicture, type ShownFilm } from "../film/film-picture.ts";
import { shownRegion } from "../film/shown-region.ts";
import { useLanguage } from "../language/use-language.ts";
import { useSession } from "../session/use-session.ts";
import { viewerTexts } from "../texts/viewer-texts.ts";
import { offerFile } from "../ui/offer-file.ts";
import { planCaption } from "./plan-caption.ts";
import type { PlanView } from "./plan-view.ts";

interface Of {
  readonly film: FilmReply;
  readonly patient: PatientReply;
  readonly values: Uint16Array;
  readonly plan: PlanView;
}

/** Offers the simulated film as a picture: the words are in its greys, the plan's numbers and whose it is below it. */
export function usePlanPicture({ film, patient, values, plan }: Of): (shown: Omit<ShownFilm, "greys">) => Promise<void> {
  const language = useLanguage();
  const { practice, user, today } = useSession();
  const { columns, rows, bits } = film;
  const region = shownRegion(film);
  return async ({ window, turn }) => {
    const { foot, correction } = plan;
    const greys = { width: columns, height: rows, pixels: values, bitsStored: bits };
    const simulated = simulatedGreys(greys, foot, correction, region);
    const made = await filmPicture(
      { greys: { columns, rows, values: simulated.pixels }, window, turn },
      {
        ...{ region, view: film.description.view, labels: [], mirrored: viewerTexts.mirrored[language] },
        points: correctedLandmarks(foot, correction).points,
        caption: planCaption({ film, patient, plan, practice: practice.name, by: user?.name ?? "", today }, language),
      },
    );
    if (made) offerFile(made, `${patient.details.number}-${foot.landmarks.side}-plan.png`);
  };
}

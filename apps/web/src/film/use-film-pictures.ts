import type { FilmReply, PatientReply } from "@firstray/contract";
import { type Measurement, measurementCatalogue } from "@firstray/radiograph";
import { useState } from "react";
import { useLanguage } from "../language/use-language.ts";
import { useSession } from "../session/use-session.ts";
import { viewerTexts } from "../texts/viewer-texts.ts";
import { offerFile } from "../ui/offer-file.ts";
import { angleLabels } from "./angle-labels.ts";
import { filmCaption } from "./film-caption.ts";
import { filmPicture, type ShownFilm } from "./film-picture.ts";
import { shownRegion } from "./shown-region.ts";
import type { LandmarkEditor } from "./use-landmarks.ts";
import { usePicture } from "./use-picture.ts";
import { valueWords } from "./value-words.ts";

interface Of {
  readonly film: FilmReply;
  readonly patient: PatientReply;
  readonly editor: LandmarkEditor;
  readonly measurements: readonly Measurement[];
}

/** Pictures of a film as it is shown: as a file with its caption, and for the printed sheet, which says the same in its own words. */
export interface FilmPictures {
  readonly offer: (shown: ShownFilm) => void;
  readonly print: (shown: ShownFilm) => void;
  /** What is being printed just now. */
  readonly printed: { readonly picture: string; readonly mirrored: boolean } | undefined;
}

/** Makes a film's pictures in the reader's language. */
export function useFilmPictures({ film, patient, editor, measurements }: Of): FilmPictures {
  const language = useLanguage();
  const { practice, user, today } = useSession();
  const [picture, setPicture] = usePicture();
  const [mirrored, setMirrored] = useState(false);
  const { view, side } = film.description;
  const draw = (shown: ShownFilm, caption: readonly string[]): Promise<Blob | null> =>
    filmPicture(shown, {
      ...{ region: shownRegion(film), view, points: editor.points, caption, mirrored: viewerTexts.mirrored[language] },
      labels: angleLabels(editor.points, measurements).map(({ name, at, value }) => ({
        at,
        words: `${measurementCatalogue[name].abbreviation[language]} ${valueWords(value, "deg")[language]}`,
      })),
    });
  const captionOf = ({ turn }: ShownFilm): readonly string[] => {
    const by = user?.name ?? "";
    const said = { film, patient, measurements, unsaved: editor.unsaved, practice: practice.name, by, today };
    return filmCaption({ ...said, mirrored: turn.mirrored }, language);
  };
  return {
    offer: async (shown) => {
      const made = await draw(shown, captionOf(shown));
      if (made) offerFile(made, `${patient.details.number}-${film.laterality?.side ?? side}-${view}.png`);
    },
    print: async (shown) => {
      setMirrored(shown.turn.mirrored);
      const made = await draw(shown, []);
      if (made) setPicture(made);
    },
    printed: picture === undefined ? undefined : { picture, mirrored },
  };
}

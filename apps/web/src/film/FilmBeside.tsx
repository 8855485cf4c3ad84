import type { FilmReply } from "@firstray/contract";
import type { JSX } from "react";
import { useMemo, useState } from "react";
import { formatDate } from "../language/format-date.ts";
import { useLanguage } from "../language/use-language.ts";
import { useText } from "../language/use-text.ts";
import { filmTexts } from "../texts/film-texts.ts";
import { viewerTexts } from "../texts/viewer-texts.ts";
import { AngleLabels } from "./AngleLabels.tsx";
import styles from "./Film.module.css";
import beside from "./FilmBeside.module.css";
import { FilmCanvas } from "./FilmCanvas.tsx";
import { FilmSurface } from "./FilmSurface.tsx";
import { noHandles } from "./film-handles.ts";
import { placementOf } from "./film-placement.ts";
import { weightBearingTexts } from "./film-words.ts";
import type { GreyWindow } from "./grey-window.ts";
import overlay from "./LandmarkOverlay.module.css";
import { LandmarkOverlay } from "./LandmarkOverlay.tsx";
import { MirroredMark } from "./MirroredMark.tsx";
import { overlayTransform } from "./overlay-transform.ts";
import { RegionShade } from "./RegionShade.tsx";
import { shownRegion } from "./shown-region.ts";
import { useFilmView } from "./use-film-view.ts";
import { useViewport } from "./use-viewport.ts";

interface Props {
  readonly film: FilmReply;
  readonly values: Uint16Array;
}

/** Another film of the same foot, to look at beside the one that is measured. */
export function FilmBeside({ film, values }: Props): JSX.Element {
  const t = useText();
  const language = useLanguage();
  const { columns, rows, description } = film;
  const points = film.landmarks?.points ?? {};
  const greys = useMemo(() => ({ columns, rows, values }), [columns, rows, values]);
  const [element, size] = useViewport<HTMLDivElement>();
  const viewport = size ?? { width: 0, height: 0 };
  const place = useFilmView(shownRegion(film), viewport);
  const { view } = place;
  const [window, setWindow] = useState<GreyWindow>({ ...film.window, inverted: false });
  const controls = { ...place, film, window, setWindow, viewport, handles: noHandles, tool: "pan" } as const;
  return (
    <figure className={beside["beside"]}>
      <figcaption className={styles["guide"]}>
        {description.acquiredOn ? formatDate(description.acquiredOn, language) : t(filmTexts.dateUnknown)} ·{" "}
        {t(weightBearingTexts[description.weightBearing])}
      </figcaption>
      <FilmSurface element={element} controls={controls} label={t(viewerTexts.besideStage)} help={t(viewerTexts.besideHelp)}>
        {size && (
          <>
            <FilmCanvas greys={greys} placement={placementOf(view)} window={window} viewport={viewport} />
            <svg className={overlay["overlay"]} aria-hidden focusable="false" width={viewport.width} height={viewport.height}>
              <g transform={overlayTransform(view, viewport)}>
                {film.region && <RegionShade columns={columns} rows={rows} region={film.region} />}
              </g>
            </svg>
            <LandmarkOverlay of={description.view} points={points} view={view} viewport={viewport} />
            <AngleLabels points={points} measurements={film.measurements} view={view} viewport={viewport} />
          </>
        )}
        {view.mirrored && <MirroredMark onUndo={() => place.turn({ ...view, mirrored: false })} />}
      </FilmSurface>
    </figure>
  );
}

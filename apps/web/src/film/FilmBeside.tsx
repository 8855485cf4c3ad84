import type { FilmReply } from "@firstray/contract";
import type { JSX } from "react";
import { useEffect, useId, useMemo, useState } from "react";
import { formatDate } from "../language/format-date.ts";
import { useLanguage } from "../language/use-language.ts";
import { useText } from "../language/use-text.ts";
import { filmTexts } from "../texts/film-texts.ts";
import { viewerTexts } from "../texts/viewer-texts.ts";
import styles from "./Film.module.css";
import beside from "./FilmBeside.module.css";
import { FilmCanvas } from "./FilmCanvas.tsx";
import type { FilmView } from "./film-view.ts";
import { weightBearingTexts } from "./film-words.ts";
import { fittedView } from "./fitted-view.ts";
import type { GreyWindow } from "./grey-window.ts";
import { LandmarkOverlay } from "./LandmarkOverlay.tsx";
import { stillLandmarks } from "./still-landmarks.ts";
import { useFilmKeys } from "./use-film-keys.ts";
import { useFilmPointer } from "./use-film-pointer.ts";
import { useViewport } from "./use-viewport.ts";

interface Props {
  readonly film: FilmReply;
  readonly values: Uint16Array;
}

const noTracing = { active: undefined, busy: false, refusal: undefined, choose: () => undefined, tap: () => undefined };

/** Another film of the same foot, to look at beside the one that is measured. */
export function FilmBeside({ film, values }: Props): JSX.Element {
  const t = useText();
  const language = useLanguage();
  const help = useId();
  const { columns, rows, description } = film;
  const greys = useMemo(() => ({ columns, rows, values }), [columns, rows, values]);
  const [element, size] = useViewport<HTMLDivElement>();
  const viewport = size ?? { width: 0, height: 0 };
  const [chosenView, setView] = useState<FilmView>();
  const view = chosenView ?? fittedView(greys, viewport);
  const [window, setWindow] = useState<GreyWindow>({ ...film.window, inverted: false });
  const editor = useMemo(() => stillLandmarks(film), [film]);
  const controls = { film, view, setView, window, setWindow, viewport, editor, tracing: noTracing, tool: "pan" } as const;
  const { onWheel, ...pointer } = useFilmPointer(controls);
  const onKeyDown = useFilmKeys(controls);
  useEffect(() => {
    const stage = element.current;
    stage?.addEventListener("wheel", onWheel, { passive: false });
    return () => stage?.removeEventListener("wheel", onWheel);
  }, [element, onWheel]);
  return (
    <figure className={beside["beside"]}>
      <figcaption className={styles["guide"]}>
        {description.acquiredOn ? formatDate(description.acquiredOn, language) : t(filmTexts.dateUnknown)} ·{" "}
        {t(weightBearingTexts[description.weightBearing])}
      </figcaption>
      <div
        ref={element}
        role="application"
        aria-label={t(viewerTexts.besideStage)}
        aria-describedby={help}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the keys that move the film work on it
        tabIndex={0}
        className={styles["stage"]}
        data-tool="pan"
        onKeyDown={onKeyDown}
        onContextMenu={(event) => event.preventDefault()}
        {...pointer}
      >
        {size && (
          <>
            <FilmCanvas greys={greys} view={view} window={window} viewport={viewport} />
            <LandmarkOverlay of={description.view} points={editor.points} view={view} viewport={viewport} />
          </>
        )}
        <span id={help} className={styles["help"]}>
          {t(viewerTexts.besideHelp)}
        </span>
      </div>
    </figure>
  );
}

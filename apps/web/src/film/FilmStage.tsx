import type { FilmReply } from "@firstray/contract";
import type { JSX } from "react";
import { useEffect, useId, useMemo, useState } from "react";
import { useText } from "../language/use-text.ts";
import { viewerTexts } from "../texts/viewer-texts.ts";
import { offerFile } from "../ui/offer-file.ts";
import styles from "./Film.module.css";
import { FilmCanvas } from "./FilmCanvas.tsx";
import { FilmToolbar } from "./FilmToolbar.tsx";
import { filmPicture } from "./film-picture.ts";
import type { FilmTool } from "./film-tool.ts";
import type { FilmView } from "./film-view.ts";
import { fittedView } from "./fitted-view.ts";
import type { GreyWindow } from "./grey-window.ts";
import { LandmarkOverlay } from "./LandmarkOverlay.tsx";
import { Loupe } from "./Loupe.tsx";
import { PlaceGuide } from "./PlaceGuide.tsx";
import { TraceGuide } from "./TraceGuide.tsx";
import { useFilmKeys } from "./use-film-keys.ts";
import { useFilmPointer } from "./use-film-pointer.ts";
import type { LandmarkEditor } from "./use-landmarks.ts";
import { useTracing } from "./use-tracing.ts";
import { useViewport } from "./use-viewport.ts";

interface Props {
  readonly film: FilmReply;
  readonly values: Uint16Array;
  readonly editor: LandmarkEditor;
  /** Prints the sheet with this picture of the film as it is shown. */
  readonly onPrint: (picture: Blob) => void;
}

const noViewport = { width: 0, height: 0 };

/** The film with its landmarks and axes, moved by mouse, finger or keys. */
export function FilmStage({ film, values, editor, onPrint }: Props): JSX.Element {
  const t = useText();
  const help = useId();
  const { columns, rows } = film;
  const greys = useMemo(() => ({ columns, rows, values }), [columns, rows, values]);
  const [element, size] = useViewport<HTMLDivElement>();
  const viewport = size ?? noViewport;
  const [chosenView, setView] = useState<FilmView>();
  const view = chosenView ?? fittedView(greys, viewport);
  const [window, setWindow] = useState<GreyWindow>({ ...film.window, inverted: false });
  const [tool, setTool] = useState<FilmTool>("landmarks");
  const tracing = useTracing(film, values, editor);
  const controls = { film, view, setView, window, setWindow, viewport, editor, tracing, tool };
  const pointer = useFilmPointer(controls);
  const onKeyDown = useFilmKeys(controls);
  const withPicture = async (use: (picture: Blob) => void): Promise<void> => {
    const picture = await filmPicture({ greys, window, view: film.description.view, points: editor.points });
    if (picture) use(picture);
  };
  const name = `${film.description.side}-${film.description.view}.png`;
  const { onWheel } = pointer;
  useEffect(() => {
    const stage = element.current;
    stage?.addEventListener("wheel", onWheel, { passive: false });
    return () => stage?.removeEventListener("wheel", onWheel);
  }, [element, onWheel]);
  return (
    <>
      <FilmToolbar
        {...controls}
        onTool={setTool}
        onFit={() => setView(undefined)}
        onExport={() => void withPicture((picture) => offerFile(picture, name))}
        onPrint={() => void withPicture(onPrint)}
      />
      {tool === "trace" ? <TraceGuide tracing={tracing} points={editor.points} /> : <PlaceGuide active={editor.active} />}
      <div
        ref={element}
        role="application"
        aria-label={t(viewerTexts.stage)}
        aria-describedby={help}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the keys that move landmarks and the film work on it
        tabIndex={0}
        className={styles["stage"]}
        data-tool={tool}
        onKeyDown={onKeyDown}
        onPointerDown={pointer.onPointerDown}
        onPointerMove={pointer.onPointerMove}
        onPointerUp={pointer.onPointerUp}
        onPointerCancel={pointer.onPointerCancel}
        onContextMenu={(event) => event.preventDefault()}
      >
        {size && (
          <>
            <FilmCanvas greys={greys} view={view} window={window} viewport={viewport} />
            <LandmarkOverlay
              of={film.description.view}
              points={editor.shown}
              chosen={editor.moving?.name ?? editor.selected}
              view={view}
              viewport={viewport}
            />
            {editor.moving && <Loupe greys={greys} view={view} window={window} viewport={viewport} at={editor.moving.at} />}
          </>
        )}
        <span id={help} className={styles["help"]}>
          {t(viewerTexts.stageHelp)}
        </span>
      </div>
    </>
  );
}

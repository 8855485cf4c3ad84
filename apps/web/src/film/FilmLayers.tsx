import type { FilmReply } from "@firstray/contract";
import type { Position } from "@firstray/radiograph";
import type { JSX } from "react";
import { useMemo } from "react";
import type { Greys } from "./draw-greys.ts";
import type { EarlierUnder } from "./earlier-under.ts";
import { FilmCanvas } from "./FilmCanvas.tsx";
import type { FilmMotion } from "./film-motion.ts";
import { placementOf } from "./film-placement.ts";
import type { FilmTask } from "./film-task.ts";
import type { FilmView, Viewport } from "./film-view.ts";
import type { GreyWindow } from "./grey-window.ts";
import overlay from "./LandmarkOverlay.module.css";
import { LandmarkOverlay } from "./LandmarkOverlay.tsx";
import { Loupe } from "./Loupe.tsx";
import { overlayTransform } from "./overlay-transform.ts";
import { placementUnder } from "./placement-under.ts";
import { pointsAbove } from "./points-above.ts";
import { RegionShade } from "./RegionShade.tsx";
import type { LandmarkEditor } from "./use-landmarks.ts";

interface Props {
  readonly film: FilmReply;
  readonly greys: Greys;
  readonly view: FilmView;
  readonly window: GreyWindow;
  readonly viewport: Viewport;
  readonly editor: LandmarkEditor;
  readonly earlier: EarlierUnder | undefined;
  readonly task: FilmTask | undefined;
  /** What the finger hides. */
  readonly held: Position | undefined;
  /** Of this film over the earlier one. */
  readonly opacity: number;
}

/** Everything that lies in the window, from the earlier film up to the loupe. */
export function FilmLayers(props: Props): JSX.Element {
  const { film, greys, view, window, viewport, editor, earlier, task, held, opacity } = props;
  const placement = placementOf(view);
  const of = film.description.view;
  const lens = { view, viewport };
  return (
    <>
      {earlier?.fit.kind === "fitted" && (
        <EarlierLayer {...lens} earlier={earlier} motion={earlier.fit.motion} inverted={window.inverted} />
      )}
      <FilmCanvas greys={greys} placement={placement} window={window} viewport={viewport} opacity={opacity} />
      <svg className={overlay["overlay"]} aria-hidden focusable="false" width={viewport.width} height={viewport.height}>
        <g transform={overlayTransform(view, viewport)}>
          {film.region && <RegionShade columns={film.columns} rows={film.rows} region={film.region} />}
          {task?.drawing(1 / view.scale)}
        </g>
      </svg>
      {opacity > 0 && <LandmarkOverlay of={of} points={editor.shown} chosen={editor.moving?.name ?? editor.selected} {...lens} />}
      {held && <Loupe greys={greys} view={view} window={window} viewport={viewport} at={held} />}
    </>
  );
}

interface EarlierProps {
  readonly earlier: EarlierUnder;
  readonly motion: FilmMotion;
  readonly inverted: boolean;
  readonly view: FilmView;
  readonly viewport: Viewport;
}

function EarlierLayer({ earlier: { film, values }, motion, inverted, view, viewport }: EarlierProps): JSX.Element {
  const { columns, rows, description, landmarks } = film;
  const greys = useMemo(() => ({ columns, rows, values }), [columns, rows, values]);
  const points = useMemo(() => pointsAbove(landmarks?.points ?? {}, motion), [landmarks, motion]);
  const placement = placementUnder(placementOf(view), motion);
  return (
    <>
      <FilmCanvas greys={greys} placement={placement} window={{ ...film.window, inverted }} viewport={viewport} />
      <LandmarkOverlay of={description.view} points={points} view={view} viewport={viewport} ghost />
    </>
  );
}

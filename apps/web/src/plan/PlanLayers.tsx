import type { MovedPiece } from "@firstray/osteotomy";
import type { Position } from "@firstray/radiograph";
import type { JSX } from "react";
import type { Greys } from "../film/draw-greys.ts";
import type { FilmSize } from "../film/film-size.ts";
import type { FilmView, Viewport } from "../film/film-view.ts";
import type { GreyWindow } from "../film/grey-window.ts";
import overlay from "../film/LandmarkOverlay.module.css";
import { overlayTransform } from "../film/overlay-transform.ts";
import { RegionShade } from "../film/RegionShade.tsx";
import { PlanOverlay } from "./PlanOverlay.tsx";
import { PlanPiece } from "./PlanPiece.tsx";
import type { PlanView } from "./plan-view.ts";

interface Props {
  readonly film: FilmSize & Partial<Pick<Parameters<typeof RegionShade>[0], "region">>;
  readonly greys: Greys;
  readonly plan: PlanView;
  readonly otherPiece: MovedPiece | undefined;
  readonly movable: boolean;
  readonly window: GreyWindow;
  readonly view: FilmView;
  readonly viewport: Viewport;
}

/** Above the film without its pieces: the pieces where the plan takes them, the plan's lines. */
export function PlanLayers({ film, greys, plan, otherPiece, movable, window, view, viewport }: Props): JSX.Element {
  const { piece, wire, foot } = plan;
  const { shaft } = piece;
  const lens = { greys, window, view, viewport };
  const way = wire.kind === "wire" ? wire.dorsoplantar.map(({ x, y }): Position => [x, y]) : [];
  const wireWidth = wire.kind === "wire" ? wire.diameterMm * foot.pixelsPerUnit : 0;
  return (
    <>
      <svg className={overlay["overlay"]} aria-hidden focusable="false" width={viewport.width} height={viewport.height}>
        <g transform={overlayTransform(view, viewport)}>
          {film.region && <RegionShade columns={film.columns} rows={film.rows} region={film.region} />}
        </g>
      </svg>
      {shaft && <PlanPiece {...lens} outline={shaft.outline} motion={shaft.motion} />}
      <PlanPiece {...lens} outline={piece.outline} motion={piece.motion} />
      <PlanOverlay {...plan} {...{ otherPiece, movable, wireWidth, view, viewport }} wire={way} />
    </>
  );
}

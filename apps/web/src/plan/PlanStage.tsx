import type { FilmReply } from "@firstray/contract";
import type { Correction, MovedPiece } from "@firstray/osteotomy";
import type { FilmRegion } from "@firstray/radiograph";
import type { JSX, KeyboardEvent, ReactNode } from "react";
import { useEffect, useMemo } from "react";
import type { Greys } from "../film/draw-greys.ts";
import { FilmCanvas } from "../film/FilmCanvas.tsx";
import { FilmSurface } from "../film/FilmSurface.tsx";
import { noHandles } from "../film/film-handles.ts";
import { placementOf } from "../film/film-placement.ts";
import type { FilmTurn } from "../film/film-view.ts";
import type { GreyWindow } from "../film/grey-window.ts";
import { MirroredMark } from "../film/MirroredMark.tsx";
import { useFilmView } from "../film/use-film-view.ts";
import { useViewport } from "../film/use-viewport.ts";
import { useText } from "../language/use-text.ts";
import { planTexts } from "../texts/plan-texts.ts";
import { correctionAfterKey } from "./correction-after-key.ts";
import { lateralIsRight } from "./lateral-is-right.ts";
import styles from "./Plan.module.css";
import { PlanLayers } from "./PlanLayers.tsx";
import { PlanZoom } from "./PlanZoom.tsx";
import { planHandles } from "./plan-handles.ts";
import type { PlanView } from "./plan-view.ts";
import { useVacatedGreys } from "./use-vacated-greys.ts";

interface Props {
  readonly film: FilmReply;
  readonly greys: Greys;
  readonly region: FilmRegion;
  readonly plan: PlanView;
  /** Of the plan beside this one. */
  readonly otherPiece: MovedPiece | undefined;
  readonly window: GreyWindow;
  readonly setWindow: (window: GreyWindow) => void;
  /** The film as it was taken. */
  readonly before: boolean;
  readonly onPeek: (on: boolean) => void;
  readonly mayChange: boolean;
  readonly onAim: (correction: Correction | undefined) => void;
  readonly onSettle: (correction: Correction) => void;
  readonly steps: { readonly undo: () => void; readonly redo: () => void };
  readonly label: string;
  readonly chosen: boolean;
  /** How the film is held, for its picture. */
  readonly onTurn: (turn: FilmTurn) => void;
  readonly children?: ReactNode;
}

const noViewport = { width: 0, height: 0 };

/** One plan on its film: the head is moved by mouse, finger or keys, everything else of the picture stays. */
export function PlanStage(props: Props): JSX.Element {
  const { film, greys, region, plan, window, setWindow, before, mayChange, onAim, onSettle, onTurn } = props;
  const t = useText();
  const { foot, correction, piece } = plan;
  const [element, size] = useViewport<HTMLDivElement>();
  const viewport = size ?? noViewport;
  const place = useFilmView(region, viewport);
  const view = useSteady(place.view);
  const placement = useMemo(() => placementOf(view), [view]);
  const vacated = useVacatedGreys(film, greys, foot, correction, region);
  const moves = mayChange && !before;
  const handles = moves ? planHandles(foot, correction, piece, { aim: onAim, settle: onSettle }) : noHandles;
  const { quarterTurns, mirrored } = view;
  useEffect(() => onTurn({ quarterTurns, mirrored }), [onTurn, quarterTurns, mirrored]);
  const ownKeys = (event: KeyboardEvent): boolean => {
    if (!moves || event.ctrlKey || event.metaKey || event.altKey) return false;
    const next = correctionAfterKey(foot, correction, event, lateralIsRight(foot, view));
    if (next) onSettle(next);
    return next !== undefined;
  };
  return (
    <div className={styles["stageArea"]} data-chosen={props.chosen}>
      <FilmSurface
        element={element}
        controls={{ ...place, view, film, window, setWindow, viewport, handles, tool: moves ? "task" : "pan" }}
        steps={props.steps}
        peek={props.onPeek}
        ownKeys={ownKeys}
        label={props.label}
        help={t(planTexts.stageHelp)}
      >
        {size && (
          <>
            <FilmCanvas greys={before ? greys : (vacated ?? greys)} placement={placement} window={window} viewport={size} />
            {!before && vacated && (
              <PlanLayers {...{ greys, plan, window, view }} film={film} viewport={size} otherPiece={props.otherPiece} movable={moves} />
            )}
          </>
        )}
        <p className={styles["badge"]} data-simulated={!before}>
          {t(before ? planTexts.asTaken : planTexts.simulated)}
        </p>
        {view.mirrored && <MirroredMark onUndo={() => place.turn({ ...view, mirrored: false })} />}
        {props.children}
      </FilmSurface>
      <PlanZoom {...place} viewport={viewport} />
    </div>
  );
}

/** The same view object while it says the same, so that nothing below it is drawn anew. */
function useSteady(view: ReturnType<typeof useFilmView>["view"]): typeof view {
  const { centre, scale, quarterTurns, mirrored } = view;
  const [x, y] = centre;
  return useMemo(() => ({ centre: [x, y], scale, quarterTurns, mirrored }), [x, y, scale, quarterTurns, mirrored]);
}

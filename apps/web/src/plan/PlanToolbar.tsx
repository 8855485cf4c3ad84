import type { JSX } from "react";
import film from "../film/Film.module.css";
import type { GreyWindow } from "../film/grey-window.ts";
import { IconButton } from "../film/IconButton.tsx";
import { nextTurn } from "../film/next-turn.ts";
import type { FilmViewControl } from "../film/use-film-view.ts";
import { zoomedAt } from "../film/zoomed-at.ts";
import { useText } from "../language/use-text.ts";
import { planTexts } from "../texts/plan-texts.ts";
import { viewerTexts } from "../texts/viewer-texts.ts";

interface Props extends FilmViewControl {
  /** The stage's middle, CSS pixels. */
  readonly middle: readonly [number, number];
  readonly window: GreyWindow;
  readonly setWindow: (window: GreyWindow) => void;
  readonly before: boolean;
  readonly onBefore: (before: boolean) => void;
  readonly undo: (() => void) | undefined;
  readonly redo: (() => void) | undefined;
  readonly onExport: () => void;
}

/** The planner's tools. */
export function PlanToolbar(props: Props): JSX.Element {
  const { view, setView, turn, middle, window, setWindow, before, onBefore, undo, redo, onExport } = props;
  const t = useText();
  const viewport = { width: 2 * middle[0], height: 2 * middle[1] };
  return (
    <div role="toolbar" aria-label={t(planTexts.tools)} className={film["toolbar"]}>
      <span className={film["group"]}>
        {[true, false].map((earlier) => (
          <button
            key={String(earlier)}
            type="button"
            aria-pressed={before === earlier}
            className={film["tool"]}
            onClick={() => onBefore(earlier)}
          >
            {t(earlier ? planTexts.before : planTexts.after)}
          </button>
        ))}
      </span>
      <span className={film["group"]}>
        <IconButton icon="undo" title={viewerTexts.undo} act={undo} />
        <IconButton icon="redo" title={viewerTexts.redo} act={redo} />
      </span>
      <span className={film["group"]}>
        <IconButton icon="zoomIn" title={viewerTexts.zoomIn} act={() => setView(zoomedAt(view, 1.4, middle, viewport))} />
        <IconButton icon="zoomOut" title={viewerTexts.zoomOut} act={() => setView(zoomedAt(view, 1 / 1.4, middle, viewport))} />
        <IconButton icon="fit" title={viewerTexts.fit} act={() => setView(undefined)} />
        <IconButton icon="rotate" title={viewerTexts.rotate} act={() => turn(nextTurn(view))} />
        <IconButton
          icon="invert"
          title={viewerTexts.invert}
          pressed={window.inverted}
          act={() => setWindow({ ...window, inverted: !window.inverted })}
        />
      </span>
      <span className={film["group"]}>
        <IconButton icon="export" title={planTexts.exported} act={onExport} />
      </span>
    </div>
  );
}

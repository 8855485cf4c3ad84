import type { Text } from "@firstray/radiograph";
import type { JSX } from "react";
import film from "../film/Film.module.css";
import { IconButton } from "../film/IconButton.tsx";
import { useText } from "../language/use-text.ts";
import { planTexts } from "../texts/plan-texts.ts";
import { viewerTexts } from "../texts/viewer-texts.ts";

/** How a plan is looked at. */
export type PlanWay = "film" | "beside" | "solid";

interface Props {
  readonly way: PlanWay;
  readonly onWay: (way: PlanWay) => void;
  /** There are two plans. */
  readonly two: boolean;
  readonly before: boolean;
  readonly onBefore: (before: boolean) => void;
  readonly undo: (() => void) | undefined;
  readonly redo: (() => void) | undefined;
  readonly inverted: boolean;
  readonly onInvert: () => void;
  readonly onExport: () => void;
}

/** The planner's tools. */
export function PlanToolbar({ way, onWay, two, before, onBefore, undo, redo, inverted, onInvert, onExport }: Props): JSX.Element {
  const t = useText();
  const ways: readonly (readonly [PlanWay, Text])[] = [
    ["film", planTexts.onFilm],
    ...(two ? [["beside", planTexts.sideBySide] as const] : []),
    ["solid", planTexts.solid],
  ];
  const onFilm = way !== "solid";
  return (
    <div role="toolbar" aria-label={t(planTexts.tools)} className={film["toolbar"]}>
      <span className={film["group"]}>
        {ways.map(([key, title]) => (
          <button key={key} type="button" aria-pressed={way === key} className={film["tool"]} onClick={() => onWay(key)}>
            {t(title)}
          </button>
        ))}
      </span>
      {onFilm && (
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
      )}
      <span className={film["group"]}>
        <IconButton icon="undo" title={viewerTexts.undo} act={undo} />
        <IconButton icon="redo" title={viewerTexts.redo} act={redo} />
      </span>
      {onFilm && (
        <span className={film["group"]}>
          <IconButton icon="invert" title={viewerTexts.invert} pressed={inverted} act={onInvert} />
          <IconButton icon="export" title={planTexts.exported} act={onExport} />
        </span>
      )}
    </div>
  );
}

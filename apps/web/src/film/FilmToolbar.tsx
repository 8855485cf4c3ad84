import type { JSX } from "react";
import { useText } from "../language/use-text.ts";
import { traceTexts } from "../texts/trace-texts.ts";
import { viewerTexts } from "../texts/viewer-texts.ts";
import styles from "./Film.module.css";
import type { FilmControls } from "./film-controls.ts";
import type { FilmTool } from "./film-tool.ts";
import { fittedView } from "./fitted-view.ts";
import { nextTurn } from "./next-turn.ts";
import { presetWindow } from "./preset-window.ts";
import { windowPresets } from "./window-presets.ts";
import { zoomedAt } from "./zoomed-at.ts";

interface Props extends FilmControls {
  readonly onTool: (tool: FilmTool) => void;
  readonly onFit: () => void;
  readonly onExport: () => void;
  readonly onPrint: () => void;
}

/** The viewer's tools. */
export function FilmToolbar({
  film,
  view,
  setView,
  window,
  setWindow,
  viewport,
  editor,
  tool,
  onTool,
  onFit,
  onExport,
  onPrint,
}: Props): JSX.Element {
  const t = useText();
  const middle = [viewport.width / 2, viewport.height / 2] as const;
  const tools = [
    { key: "landmarks", title: viewerTexts.place },
    ...(film.description.view === "dorsoplantar" ? [{ key: "trace", title: traceTexts.mode } as const] : []),
    { key: "pan", title: viewerTexts.pan },
    { key: "window", title: viewerTexts.window },
  ] as const;
  const actions = [
    { title: viewerTexts.undo, act: editor.undo, disabled: !editor.canUndo },
    { title: viewerTexts.redo, act: editor.redo, disabled: !editor.canRedo },
    { title: viewerTexts.zoomIn, sign: "+", act: () => setView(zoomedAt(view, 1.4, middle, viewport)) },
    { title: viewerTexts.zoomOut, sign: "−", act: () => setView(zoomedAt(view, 1 / 1.4, middle, viewport)) },
    { title: viewerTexts.fit, act: onFit },
    { title: viewerTexts.rotate, act: () => setView(fittedView(film, viewport, nextTurn(view.quarterTurns))) },
  ];
  return (
    <div role="toolbar" aria-label={t(viewerTexts.tools)} className={styles["toolbar"]}>
      <span className={styles["group"]}>
        {tools.map(({ key, title }) => (
          <button key={key} type="button" aria-pressed={tool === key} className={styles["tool"]} onClick={() => onTool(key)}>
            {t(title)}
          </button>
        ))}
      </span>
      <span className={styles["group"]}>
        {actions.map(({ title, sign, act, disabled }) => (
          <button
            key={title.en}
            type="button"
            className={styles["tool"]}
            disabled={disabled}
            onClick={act}
            {...(sign ? { "aria-label": t(title), title: t(title) } : {})}
          >
            {sign ?? t(title)}
          </button>
        ))}
        <button
          type="button"
          className={styles["tool"]}
          aria-pressed={window.inverted}
          onClick={() => setWindow({ ...window, inverted: !window.inverted })}
        >
          {t(viewerTexts.invert)}
        </button>
      </span>
      <label className={styles["preset"]}>
        {t(viewerTexts.preset)}{" "}
        <select
          defaultValue="film"
          onChange={(event) => {
            const preset = windowPresets.find(({ key }) => key === event.currentTarget.value);
            if (preset) setWindow({ ...presetWindow(film.window, preset), inverted: window.inverted });
          }}
        >
          {windowPresets.map(({ key, title }) => (
            <option key={key} value={key}>
              {t(title)}
            </option>
          ))}
        </select>
      </label>
      <span className={styles["group"]}>
        <button type="button" className={styles["tool"]} onClick={onExport}>
          {t(viewerTexts.exportPicture)}
        </button>
        <button type="button" className={styles["tool"]} onClick={onPrint}>
          {t(viewerTexts.print)}
        </button>
      </span>
    </div>
  );
}

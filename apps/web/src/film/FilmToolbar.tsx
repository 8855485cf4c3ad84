import type { Text } from "@firstray/radiograph";
import type { JSX } from "react";
import { useText } from "../language/use-text.ts";
import { traceTexts } from "../texts/trace-texts.ts";
import { viewerTexts } from "../texts/viewer-texts.ts";
import styles from "./Film.module.css";
import type { FilmControls } from "./film-controls.ts";
import type { FilmTask } from "./film-task.ts";
import type { FilmTool } from "./film-tool.ts";
import { IconButton } from "./IconButton.tsx";
import { nextTurn } from "./next-turn.ts";
import { presetWindow } from "./preset-window.ts";
import { windowPresets } from "./window-presets.ts";
import { zoomedAt } from "./zoomed-at.ts";

interface Props extends FilmControls {
  /** What a panel asks to be shown on the film. */
  readonly task: FilmTask | undefined;
  readonly onTool: (tool: FilmTool) => void;
  readonly undo: (() => void) | undefined;
  readonly redo: (() => void) | undefined;
  readonly onExport: () => void;
  readonly onPrint: () => void;
}

const tools: readonly { readonly key: FilmTool; readonly title: Text }[] = [
  { key: "guide", title: traceTexts.mode },
  { key: "landmarks", title: viewerTexts.place },
  { key: "pan", title: viewerTexts.pan },
  { key: "window", title: viewerTexts.window },
];

/** The viewer's tools. */
export function FilmToolbar(props: Props): JSX.Element {
  const t = useText();
  const { view, setView, turn, window, setWindow, viewport, tool, task, onTool, undo, redo, onExport, onPrint } = props;
  const middle = [viewport.width / 2, viewport.height / 2] as const;
  return (
    <div role="toolbar" aria-label={t(viewerTexts.tools)} className={styles["toolbar"]}>
      <span className={styles["group"]}>
        {[...tools, ...(task ? [{ key: "task", title: task.title } as const] : [])].map(({ key, title }) => (
          <button key={key} type="button" aria-pressed={tool === key} className={styles["tool"]} onClick={() => onTool(key)}>
            {t(title)}
          </button>
        ))}
      </span>
      <span className={styles["group"]}>
        <IconButton icon="undo" title={viewerTexts.undo} act={undo} />
        <IconButton icon="redo" title={viewerTexts.redo} act={redo} />
      </span>
      <span className={styles["group"]}>
        <IconButton icon="zoomIn" title={viewerTexts.zoomIn} act={() => setView(zoomedAt(view, 1.4, middle, viewport))} />
        <IconButton icon="zoomOut" title={viewerTexts.zoomOut} act={() => setView(zoomedAt(view, 1 / 1.4, middle, viewport))} />
        <IconButton icon="fit" title={viewerTexts.fit} act={() => setView(undefined)} />
        <IconButton icon="rotate" title={viewerTexts.rotate} act={() => turn(nextTurn(view))} />
        <IconButton
          icon="mirror"
          title={viewerTexts.mirror}
          pressed={view.mirrored}
          act={() => turn({ ...view, mirrored: !view.mirrored })}
        />
        <IconButton
          icon="invert"
          title={viewerTexts.invert}
          pressed={window.inverted}
          act={() => setWindow({ ...window, inverted: !window.inverted })}
        />
      </span>
      <GreysChoice {...props} />
      <span className={styles["group"]}>
        <IconButton icon="export" title={viewerTexts.exportPicture} act={onExport} />
        <IconButton icon="print" title={viewerTexts.print} act={onPrint} />
      </span>
    </div>
  );
}

function GreysChoice({ film, window, setWindow }: FilmControls): JSX.Element {
  const t = useText();
  return (
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
  );
}

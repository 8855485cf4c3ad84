import type { FilmReply } from "@firstray/contract";
import type { Measurement } from "@firstray/radiograph";
import type { JSX } from "react";
import { useMemo, useState } from "react";
import { useText } from "../language/use-text.ts";
import { overlayTexts } from "../texts/overlay-texts.ts";
import { viewerTexts } from "../texts/viewer-texts.ts";
import { AngleLabels } from "./AngleLabels.tsx";
import type { EarlierUnder } from "./earlier-under.ts";
import styles from "./Film.module.css";
import { FilmGuide } from "./FilmGuide.tsx";
import { FilmLayers } from "./FilmLayers.tsx";
import { FilmSurface } from "./FilmSurface.tsx";
import { FilmToolbar } from "./FilmToolbar.tsx";
import type { FilmHandles } from "./film-handles.ts";
import type { ShownFilm } from "./film-picture.ts";
import type { FilmReader } from "./film-reader.ts";
import type { FilmTask } from "./film-task.ts";
import type { FilmTool } from "./film-tool.ts";
import type { GreyWindow } from "./grey-window.ts";
import { guideHandles } from "./guide-handles.ts";
import { Instruction } from "./Instruction.tsx";
import { landmarkHandles } from "./landmark-handles.ts";
import { MirroredMark } from "./MirroredMark.tsx";
import { OverlayBar } from "./OverlayBar.tsx";
import { SelectedLandmark } from "./SelectedLandmark.tsx";
import { shownRegion } from "./shown-region.ts";
import { useFilmView } from "./use-film-view.ts";
import { type Guide, useGuide } from "./use-guide.ts";
import type { LandmarkHands } from "./use-landmark-hands.ts";
import type { LandmarkEditor } from "./use-landmarks.ts";
import { useViewport } from "./use-viewport.ts";

interface Props {
  readonly film: FilmReply;
  readonly values: Uint16Array;
  readonly reader: FilmReader | undefined;
  readonly editor: LandmarkEditor;
  readonly hands: LandmarkHands;
  readonly measurements: readonly Measurement[];
  readonly tool: FilmTool;
  readonly onTool: (tool: FilmTool) => void;
  readonly task: FilmTask | undefined;
  readonly earlier: EarlierUnder | undefined;
  readonly onExport: (shown: ShownFilm) => void;
  readonly onPrint: (shown: ShownFilm) => void;
}

const noViewport = { width: 0, height: 0 };

/** The film with its landmarks and axes, moved by mouse, finger or keys; an earlier one under it, if one likes. */
export function FilmStage(props: Props): JSX.Element {
  const { film, values, reader, editor, hands, measurements, tool, onTool, task, earlier, onExport, onPrint } = props;
  const t = useText();
  const { columns, rows } = film;
  const greys = useMemo(() => ({ columns, rows, values }), [columns, rows, values]);
  const [element, size] = useViewport<HTMLDivElement>();
  const viewport = size ?? noViewport;
  const place = useFilmView(shownRegion(film), viewport);
  const [window, setWindow] = useState<GreyWindow>({ ...film.window, inverted: false });
  const [opacity, setOpacity] = useState(0.5);
  const [peeking, setPeeking] = useState(false);
  const guide = useGuide(film, reader, editor);
  const handles = handlesOf(tool, editor, guide, task);
  const controls = { ...place, film, window, setWindow, viewport, handles, tool };
  const { view, turn } = place;
  const shown = { greys, window, turn: view };
  return (
    <>
      <FilmToolbar
        {...controls}
        task={task}
        onTool={onTool}
        undo={editor.canUndo ? guide.undo : undefined}
        redo={editor.canRedo ? guide.redo : undefined}
        onExport={() => onExport(shown)}
        onPrint={() => onPrint(shown)}
      />
      {tool === "guide" && <FilmGuide view={film.description.view} guide={guide} measurements={measurements} />}
      {tool !== "guide" && <Instruction active={editor.active} task={tool === "task" ? task : undefined} />}
      {earlier && <OverlayBar earlier={earlier.film} fit={earlier.fit} opacity={opacity} onOpacity={setOpacity} onPeek={setPeeking} />}
      <FilmSurface
        element={element}
        controls={controls}
        steps={guide}
        peek={earlier && setPeeking}
        label={t(viewerTexts.stage)}
        help={t(viewerTexts.stageHelp)}
      >
        {size && (
          <FilmLayers
            {...{ film, greys, view, window, viewport, editor, earlier, task, held: handles.held }}
            opacity={earlier?.fit.kind === "fitted" ? (peeking ? 0 : opacity) : 1}
          />
        )}
        {size && !peeking && <AngleLabels points={editor.shown} measurements={measurements} view={view} viewport={viewport} />}
        {peeking && <p className={styles["peeking"]}>{t(overlayTexts.peeking)}</p>}
        {view.mirrored && <MirroredMark onUndo={() => turn({ ...view, mirrored: false })} />}
        {tool !== "task" && <SelectedLandmark editor={editor} hands={hands} />}
      </FilmSurface>
    </>
  );
}

function handlesOf(tool: FilmTool, editor: LandmarkEditor, guide: Guide, task: FilmTask | undefined): FilmHandles {
  if (tool === "task" && task) return task.handles;
  return tool === "guide" ? guideHandles(editor, guide) : landmarkHandles(editor, editor.active);
}

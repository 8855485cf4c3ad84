import type { FilmReply } from "@firstray/contract";
import { createElement, useState } from "react";
import { calibrationTexts } from "../texts/calibration-texts.ts";
import { splitTexts } from "../texts/split-texts.ts";
import type { FilmTask } from "./film-task.ts";
import type { FilmTool } from "./film-tool.ts";
import { MarkerDrawing } from "./MarkerDrawing.tsx";
import { SplitDrawing } from "./SplitDrawing.tsx";
import { type MarkerEnds, useMarkerEnds } from "./use-marker-ends.ts";
import { type SplitLine, useSplitLine } from "./use-split-line.ts";

type TaskName = "calibrate" | "split";

/** What is done on the film: with which tool, and for which panel. */
export interface FilmTasks {
  readonly tool: FilmTool;
  readonly setTool: (tool: FilmTool) => void;
  readonly name: TaskName | undefined;
  /** Begins a task, or ends the one that is open. */
  readonly open: (task: TaskName | undefined) => void;
  readonly task: FilmTask | undefined;
  readonly ends: MarkerEnds;
  readonly line: SplitLine;
}

/** The tool in hand, and what a panel asks to be marked on the film. @param splitAt - where the line between two feet is proposed. */
export function useFilmTasks(film: FilmReply, splitAt: number | undefined): FilmTasks {
  const [tool, setTool] = useState<FilmTool>("guide");
  const [name, setName] = useState<TaskName>();
  const ends = useMarkerEnds(film);
  const line = useSplitLine(film, splitAt);
  const tasks: Readonly<Record<TaskName, FilmTask>> = {
    calibrate: {
      title: calibrationTexts.task,
      instruction: [calibrationTexts.one, calibrationTexts.other][ends.ends.length] ?? calibrationTexts.adjust,
      handles: ends.handles,
      drawing: (mark) => createElement(MarkerDrawing, { ends: ends.shown, mark }),
    },
    split: {
      title: splitTexts.task,
      instruction: splitTexts.drag,
      handles: line.handles,
      drawing: (mark) => createElement(SplitDrawing, { at: line.shownAt, rows: film.rows, mark }),
    },
  };
  return {
    ...{ tool, setTool, name, ends, line },
    task: name && tasks[name],
    open: (task) => {
      setName(task);
      setTool(task ? "task" : "guide");
    },
  };
}

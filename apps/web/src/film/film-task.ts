import type { Text } from "@firstray/radiograph";
import type { JSX } from "react";
import type { FilmHandles } from "./film-handles.ts";

/** Something that a panel beside the film wants to be shown on it: the edges of a marker, the line between two feet. */
export interface FilmTask {
  readonly title: Text;
  /** What to do next on the film. */
  readonly instruction: Text;
  readonly handles: FilmHandles;
  /** In the film's own coordinates. @param mark - film pixels per CSS pixel. */
  readonly drawing: (mark: number) => JSX.Element;
}

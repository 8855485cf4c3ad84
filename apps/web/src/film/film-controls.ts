import type { FilmReply } from "@firstray/contract";
import type { FilmTool } from "./film-tool.ts";
import type { FilmView, Viewport } from "./film-view.ts";
import type { GreyWindow } from "./grey-window.ts";
import type { LandmarkEditor } from "./use-landmarks.ts";
import type { Tracing } from "./use-tracing.ts";

/** What toolbar, keys and pointer all act on. */
export interface FilmControls {
  readonly film: FilmReply;
  readonly view: FilmView;
  readonly setView: (view: FilmView | undefined) => void;
  readonly window: GreyWindow;
  readonly setWindow: (window: GreyWindow) => void;
  readonly viewport: Viewport;
  readonly editor: LandmarkEditor;
  readonly tracing: Tracing;
  readonly tool: FilmTool;
}

import type { FilmReply } from "@firstray/contract";
import type { FilmHandles } from "./film-handles.ts";
import type { FilmTool } from "./film-tool.ts";
import type { Viewport } from "./film-view.ts";
import type { GreyWindow } from "./grey-window.ts";
import type { FilmViewControl } from "./use-film-view.ts";

/** What keys and pointer act on. */
export interface FilmControls extends FilmViewControl {
  readonly film: FilmReply;
  readonly window: GreyWindow;
  readonly setWindow: (window: GreyWindow) => void;
  readonly viewport: Viewport;
  readonly handles: FilmHandles;
  readonly tool: FilmTool;
}

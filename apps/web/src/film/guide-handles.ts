import type { FilmHandles } from "./film-handles.ts";
import { landmarkHandles } from "./landmark-handles.ts";
import type { Guide } from "./use-guide.ts";
import type { LandmarkEditor } from "./use-landmarks.ts";

/** Landmarks as handles while a reader is led: a tap answers the guide, wherever it falls, as long as a bone is asked for. */
export function guideHandles(editor: LandmarkEditor, guide: Guide): FilmHandles {
  const { active } = guide;
  const handles = landmarkHandles(editor, active?.kind === "place" ? active.landmark : undefined);
  const each = active?.kind === "trace" ? handles.each.map((handle) => ({ ...handle, choose: guide.tap })) : handles.each;
  return { ...handles, each, tap: guide.tap };
}

import type { LandmarkName } from "@firstray/radiograph";
import type { FilmHandle, FilmHandles } from "./film-handles.ts";
import { landmarkEntries } from "./landmark-entries.ts";
import type { LandmarkEditor } from "./use-landmarks.ts";

/** Landmarks as handles; a tap beside them places the landmark that is asked for. */
export function landmarkHandles(editor: LandmarkEditor, asked: LandmarkName | undefined): FilmHandles {
  const each = landmarkEntries(editor.points).map(
    ({ name, at }): FilmHandle => ({
      key: name,
      at,
      choose: () => editor.choose(name),
      aim: (to) => editor.aim({ name, at: to }),
      move: (to) => editor.move(name, to),
    }),
  );
  return {
    each,
    selected: each.find(({ key }) => key === editor.selected),
    held: editor.moving?.at,
    ...(asked === undefined ? {} : { aimTap: (at) => editor.aim({ name: asked, at }) }),
    tap: (at) => {
      if (asked !== undefined) editor.place(asked, at);
    },
    letGo: () => editor.aim(undefined),
    remove: () => {
      if (editor.selected) editor.remove(editor.selected);
    },
  };
}

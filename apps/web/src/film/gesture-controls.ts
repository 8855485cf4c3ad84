import type { FilmReply } from "@firstray/contract";
import type { FilmControls } from "./film-controls.ts";

/** What a gesture acts on; of the film it needs the depth of its greys. */
export interface GestureControls extends Omit<FilmControls, "film" | "turn"> {
  readonly film: Pick<FilmReply, "bits">;
}

/**
 * What a finger, or the first mouse button, does on the film; a `task` is what a panel beside it asks for. The second button always changes
 * the greys, two fingers always zoom.
 */
export type FilmTool = "guide" | "landmarks" | "pan" | "window" | "task";

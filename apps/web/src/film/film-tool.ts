/** What a finger, or the first mouse button, does on the film. The second button always changes the greys, two fingers always zoom. */
export type FilmTool = "landmarks" | "trace" | "pan" | "window";

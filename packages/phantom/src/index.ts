export { drawFoot } from "./draw-foot.ts";
export type { FootOrder, PhantomFilm } from "./phantom-film.ts";

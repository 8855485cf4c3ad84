export type { BoneName } from "./bone-name.ts";
export { boneNames } from "./bone-name.ts";
export { drawFoot } from "./draw-foot.ts";
export type { Look } from "./look.ts";
export { maskOf } from "./mask-of.ts";
export type { FootOrder, PhantomFilm } from "./phantom-film.ts";
export { randomFoot } from "./random-foot.ts";

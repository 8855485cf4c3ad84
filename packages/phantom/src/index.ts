export type { BoneName } from "./bone-name.ts";
export { boneNames } from "./bone-name.ts";
export { drawFoot } from "./draw-foot.ts";
export type { Look } from "./look.ts";
export { maskOf } from "./mask-of.ts";
export type { PairFilm } from "./pair-on-one-film.ts";
export { pairOnOneFilm } from "./pair-on-one-film.ts";
export type { FootOrder, Operation, PhantomFilm } from "./phantom-film.ts";
export { randomFoot } from "./random-foot.ts";

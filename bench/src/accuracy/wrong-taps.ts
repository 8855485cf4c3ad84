import type { Point, Random } from "@firstray/geometry";
import type { TapName } from "@firstray/radiograph";
import type { WrongTapResult } from "./film-result.ts";
import type { KnownFilm } from "./known-film.ts";
import { tapsOn } from "./taps.ts";
import { tracedFilm } from "./traced-film.ts";
import { truthPoint } from "./truth-point.ts";

/** A film read with one tap astray, each in turn: does the reading name a doubt? */
export function wrongTaps(known: KnownFilm, random: Random): readonly WrongTapResult[] {
  const { truth, wrong } = known;
  const middle = (bone: "firstMetatarsal" | "secondMetatarsal"): Point =>
    between(truthPoint(truth, `${bone}ShaftProximal`), truthPoint(truth, `${bone}ShaftDistal`));
  const [first, second] = [middle("firstMetatarsal"), middle("secondMetatarsal")];
  const tries: readonly { readonly what: string; readonly tap: TapName; readonly at: Point }[] = [
    { what: "meant the first metatarsal, hit the second", tap: "firstMetatarsal", at: second },
    { what: "meant the second metatarsal, hit the third", tap: "secondMetatarsal", at: wrong.thirdMetatarsal },
    { what: "meant the hallux, hit the second toe", tap: "proximalPhalanx", at: wrong.secondToe },
    { what: "meant the proximal phalanx, hit the distal", tap: "proximalPhalanx", at: wrong.distalPhalanx },
    { what: "meant the second metatarsal, hit the gap to the third", tap: "secondMetatarsal", at: between(second, wrong.thirdMetatarsal) },
    { what: "meant the first metatarsal, hit the gap to the second", tap: "firstMetatarsal", at: between(first, second) },
  ];
  const taps = tapsOn(truth, known.mmPerPixel, random);
  return tries.map(({ what, tap, at }) => ({ what, named: tracedFilm(known, { ...taps, [tap]: at }).problems.length > 0 }));
}

function between(a: Point, b: Point): Point {
  return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
}

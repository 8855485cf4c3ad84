import type { Point } from "@firstray/geometry";
import type { TracedBone } from "@firstray/radiograph";
import { traceShaft } from "@firstray/radiograph";
import { attempted } from "./attempted.ts";
import type { WrongTapResult } from "./film-result.ts";
import type { KnownFilm } from "./known-film.ts";
import { truthPoint } from "./truth-point.ts";

/** Taps that hit what they do not mean. */
export function wrongTaps({ film, mmPerPixel, truth, wrong }: KnownFilm): readonly WrongTapResult[] {
  const middle = (bone: "firstMetatarsal" | "secondMetatarsal"): Point =>
    between(truthPoint(truth, `${bone}ShaftProximal`), truthPoint(truth, `${bone}ShaftDistal`));
  const [first, second] = [middle("firstMetatarsal"), middle("secondMetatarsal")];
  const tries: readonly { readonly what: string; readonly bone: TracedBone; readonly tap: Point }[] = [
    { what: "meant the first metatarsal, hit the second", bone: "firstMetatarsal", tap: second },
    { what: "meant the second metatarsal, hit the third", bone: "secondMetatarsal", tap: wrong.thirdMetatarsal },
    { what: "meant the hallux, hit the second toe", bone: "proximalPhalanx", tap: wrong.secondToe },
    { what: "meant the proximal phalanx, hit the distal", bone: "proximalPhalanx", tap: wrong.distalPhalanx },
    {
      what: "meant the second metatarsal, hit the gap to the third",
      bone: "secondMetatarsal",
      tap: between(second, wrong.thirdMetatarsal),
    },
    { what: "meant the first metatarsal, hit the gap to the second", bone: "firstMetatarsal", tap: between(first, second) },
  ];
  return tries.map(({ what, bone, tap }) => {
    const trace = attempted(() => traceShaft(film, tap, { bone, mmPerPixel }));
    return { what, named: trace.kind === "not-traced" || (trace.kind === "traced" && trace.snapped) };
  });
}

function between(a: Point, b: Point): Point {
  return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
}

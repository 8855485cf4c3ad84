import type { Axis, Point } from "@firstray/geometry";
import { direction, offsetFromAxis } from "@firstray/geometry";
import type { BaseFit, NoBase } from "./base-fit.ts";
import { doubtsOf } from "./doubts-of.ts";
import { fitBase } from "./fit-base.ts";
import { fitHead } from "./fit-head.ts";
import type { GreyFilm } from "./grey-film.ts";
import type { HeadFit, NotFitted } from "./head-fit.ts";
import type { LandmarkPoints, Position } from "./landmark.ts";
import { landmarkPosition } from "./landmark-position.ts";
import { shaftMiddle } from "./shaft-middle.ts";
import type { NotTraced, ShaftTrace } from "./shaft-trace.ts";
import type { TapFile, TapName } from "./tap-file.ts";
import type { Text } from "./text.ts";
import { traceShaft } from "./trace-shaft.ts";
import type { TapProblem, TracedFilm } from "./traced-film.ts";

/** What is known of the film beside its greys. */
export interface FilmScale {
  /** Where the film is calibrated. */
  readonly mmPerPixel?: number;
}

/**
 * Every landmark that the taps of one film lead to, with its spread; and what the reader must look at. A first metatarsal whose head and
 * base are tapped, too, is read between those ends.
 * @source measurements-shaft measurements-head-base
 * @example traceFromTaps(film, taps, { mmPerPixel: 0.15 }).landmarks
 */
export function traceFromTaps(film: GreyFilm, { side, taps }: TapFile, scale: FilmScale = {}): TracedFilm {
  const distal = distally(taps);
  const first = taps.firstMetatarsal && firstMetatarsal(film, taps, { ...scale, distal });
  const shaft = (name: "secondMetatarsal" | "proximalPhalanx"): ShaftTrace | NotTraced | undefined =>
    taps[name] && traceShaft(film, pointAt(taps[name]), { bone: name, distal, ...scale });
  const [second, phalanx] = [shaft("secondMetatarsal"), shaft("proximalPhalanx")];
  const points: LandmarkPoints = {
    ...shaftPoints("firstMetatarsal", first?.shaft),
    ...shaftPoints("secondMetatarsal", second),
    ...shaftPoints("proximalPhalanx", phalanx),
    ...(first?.head?.kind === "fitted" ? { firstMetatarsalHeadCentre: first.head.centre } : {}),
    ...(first?.base?.kind === "fitted" ? { firstMetatarsalBaseCentre: first.base.centre } : {}),
  };
  const problems = [
    ...problemOf("firstMetatarsal", first?.shaft),
    ...problemOf("secondMetatarsal", second),
    ...problemOf("proximalPhalanx", phalanx),
    ...problemOf("firstMetatarsalHead", taps.firstMetatarsalHead && (first?.head ?? needsShaft)),
    ...problemOf("firstMetatarsalBase", taps.firstMetatarsalBase && (first?.base ?? needsShaft)),
    ...doubtsOf({
      firstMetatarsal: traced(first?.shaft),
      secondMetatarsal: traced(second),
      proximalPhalanx: traced(phalanx),
      between: traced(shaftBetween(film, first?.shaft, second, { distal, ...scale })),
      head: taps.firstMetatarsalHead && pointAt(taps.firstMetatarsalHead),
      base: taps.firstMetatarsalBase && pointAt(taps.firstMetatarsalBase),
    }),
  ];
  return { landmarks: { format: "firstray-landmarks/1", view: "dorsoplantar", side, points }, problems };
}

type Found = ShaftTrace | NotTraced | undefined;

function traced(found: Found): ShaftTrace | undefined {
  return found?.kind === "traced" ? found : undefined;
}

/** What lies midway between two metatarsals, level with the second. */
function shaftBetween(film: GreyFilm, first: Found, second: Found, hints: FilmScale & { readonly distal: Point }): Found {
  if (first?.kind !== "traced" || second?.kind !== "traced") return undefined;
  const { x, y } = shaftMiddle(second);
  const t = direction(first.axis);
  const across = offsetFromAxis({ x, y }, first.axis) / 2;
  return traceShaft(film, { x: x - across * t.y, y: y + across * t.x }, { bone: "secondMetatarsal", ...hints });
}

type Taps = TapFile["taps"];
type TracedName = "firstMetatarsal" | "secondMetatarsal" | "proximalPhalanx";
interface NeedsShaft {
  readonly kind: "needs-shaft";
  readonly because: Text;
}

interface FirstMetatarsal {
  readonly shaft: ShaftTrace | NotTraced;
  readonly head?: HeadFit | NotFitted | undefined;
  readonly base?: BaseFit | NoBase | undefined;
}

/** The shaft, then both ends by its direction, then the shaft again between them. */
function firstMetatarsal(film: GreyFilm, taps: Taps, hints: FilmScale & { readonly distal: Point }): FirstMetatarsal | undefined {
  if (taps.firstMetatarsal === undefined) return undefined;
  const tap = pointAt(taps.firstMetatarsal);
  const shaft = traceShaft(film, tap, { bone: "firstMetatarsal", ...hints });
  if (shaft.kind === "not-traced") return { shaft };
  const { axis, widthPixels } = shaft;
  const head = taps.firstMetatarsalHead && fitHead(film, pointAt(taps.firstMetatarsalHead), { ...hints, axis, widthPixels });
  const base = taps.firstMetatarsalBase && fitBase(film, pointAt(taps.firstMetatarsalBase), { ...hints, axis, widthPixels });
  const ends = endsOf({ head, base }, axis);
  const between = ends && traceShaft(film, tap, { bone: "firstMetatarsal", ...hints, ends });
  return { shaft: between?.kind === "traced" ? between : shaft, head, base };
}

/** From the middle of the base to the most distal place of the head. */
function endsOf({ head, base }: Omit<FirstMetatarsal, "shaft">, axis: Axis): Axis | undefined {
  if (head?.kind !== "fitted" || base?.kind !== "fitted") return undefined;
  const t = direction(axis);
  const centre = landmarkPosition(head.centre);
  const to = { x: centre.x + head.radiusPixels * t.x, y: centre.y + head.radiusPixels * t.y };
  return { from: landmarkPosition(base.centre), to };
}

/** Towards the toes: as the taps lie; upwards, as films hang, where they do not tell. */
function distally({ firstMetatarsal, firstMetatarsalBase, firstMetatarsalHead, proximalPhalanx }: Taps): Point {
  const from = firstMetatarsalBase ?? firstMetatarsal;
  const to = proximalPhalanx ?? firstMetatarsalHead;
  if (from === undefined || to === undefined) return { x: 0, y: -1 };
  return { x: to[0] - from[0], y: to[1] - from[1] };
}

function pointAt([x, y]: Position): Point {
  return { x, y };
}

function shaftPoints(bone: TracedName, trace: ShaftTrace | NotTraced | undefined): LandmarkPoints {
  if (trace?.kind !== "traced") return {};
  return { [`${bone}ShaftProximal`]: trace.proximal, [`${bone}ShaftDistal`]: trace.distal };
}

function problemOf(
  tap: TapName,
  found: ShaftTrace | NotTraced | HeadFit | NotFitted | BaseFit | NoBase | NeedsShaft | undefined,
): readonly TapProblem[] {
  if (found === undefined || found.kind === "fitted") return [];
  if (found.kind === "traced") return found.snapped ? [{ tap, kind: "doubtful", because: takenFromBeside }] : [];
  return [{ tap, kind: "not-traced", because: found.because }];
}

const takenFromBeside: Text = {
  en: "The tap lay beside the bone and the nearest one was taken: check that it is the one that is meant.",
  fr: "Le point touché était à côté de l’os et le plus proche a été pris : vérifiez que c’est bien celui qui est visé.",
};
const needsShaft: NeedsShaft = {
  kind: "needs-shaft",
  because: {
    en: "Both ends of the first metatarsal are found along its shaft: tap on its shaft, too.",
    fr: "Les extrémités du premier métatarsien se trouvent le long de sa diaphyse : touchez aussi sa diaphyse.",
  },
};

import type { Point } from "@firstray/geometry";
import { outOfFrame } from "@firstray/geometry";
import { edgePath } from "./edge-path.ts";
import { filmStrip } from "./film-strip.ts";
import { firstFalls } from "./first-falls.ts";
import { type StripSlopes, stripSlopes } from "./strip-slopes.ts";

/** Where a bone's end is looked for. */
export interface EndSearch {
  /** A point on the bone's mid-line, level with the place where the end is taken to be. */
  readonly origin: Point;
  /** Unit displacement along the mid-line, out of this end. */
  readonly outwards: Point;
  /** Of the shaft. */
  readonly widthPixels: number;
  /** How far from the mid-line the end reaches at most, in widths of the shaft. */
  readonly halfReach: number;
  /** Millimetres per pixel, roughly. */
  readonly pixelMm: number;
}

/** A bone's end: its joint surface between the corners where it turns into the bone's sides, farthest diagonally out. */
export interface BoneEnd {
  /** Left and right, seen outwards along the bone. */
  readonly left: Point;
  readonly right: Point;
  /** On the joint surface, midway between the corners. */
  readonly middle: Point;
  /** The joint surface where it was followed, left to right. */
  readonly surface: readonly Point[];
  /** How steep the surface is: its median, as a share of the sides' typical steepness. */
  readonly strength: number;
}

const stepMm = 0.25;
const smoothingMm = 0.5;
/** The strip begins so far inside the place where the end is taken to be, and ends so far beyond it. */
const reachMm = { inside: 22, beyond: 12 } as const;
/** How far that place may be off: one SD. */
const placeMm = 9;
/** Falls nearer together than this belong to one edge: a joint surface has a front and a back rim. */
const shadowed = 0.7;
const gapMm = { across: 3, along: 4 } as const;
/** Across this share of the shaft's width to either side, the joint surface runs through. */
const throughout = 0.45;
/** Rows at the strip's inner end in which the sides lie where the shaft's do, within this share of its half-width. */
const anchored = { rows: 8, share: 0.35 } as const;
/** Steeper than this many times the shaft's own sides is skin, a wire, a marker: it counts no more. */
const steepest = 1.2;
/** A joint's notch between two bones' sides: so deep, and so near to the end of a side. */
const notch = { deepMm: 0.2, withinMm: 8 } as const;
/** A corner may lie this far beyond the joint surface's straight continuation. */
const beyondSurfaceMm = 0.5;
/** A joint surface that has turned back by so much, against a line so many times as steep as the diagonal, has turned into a bone's side. */
const turn = { backMm: 2, steepness: 2 } as const;

/**
 * The end of a bone whose shaft is known: its two sides followed from the shaft outwards, and the joint surface that closes them; each
 * falls away from the bone, over the joint's gap as over a neighbour that overlaps it.
 */
export function boneEnd(brightness: (x: number, y: number) => number, search: EndSearch): BoneEnd {
  const { origin, outwards, widthPixels, halfReach, pixelMm } = search;
  const step = stepMm / pixelMm;
  const rows = Math.round((reachMm.inside + reachMm.beyond) / 2 / stepMm);
  const columns = Math.round((halfReach * widthPixels) / step);
  const shift = (reachMm.beyond - reachMm.inside) / 2 / pixelMm;
  const frame = {
    origin: { x: origin.x + shift * outwards.x, y: origin.y + shift * outwards.y },
    x: { x: -outwards.y, y: outwards.x },
    y: outwards,
  };
  const slopes = stripSlopes(filmStrip(brightness, { frame, rows, columns, rowStep: step, columnStep: step }), smoothingMm / stepMm);
  const layout = { rows, columns, halfWidth: widthPixels / 2 / step };
  const through = Math.round(throughout * 2 * layout.halfWidth);
  const seen = surfaceBetween(slopes, layout, { column: -through, row: 0 }, { column: through, row: 0 });
  const [outLeft = outermost, outRight = outermost] = [side(slopes, layout, -1), side(slopes, layout, 1)].map((path) =>
    cornerOf(path, seen),
  );
  const surface = surfaceBetween(slopes, layout, outLeft, outRight);
  const left = turnOf(surface.toReversed(), -1, layout) ?? outLeft;
  const right = turnOf(surface, 1, layout) ?? outRight;
  const at = ({ column, row }: Place): Point => outOfFrame({ x: column * step, y: (row - rows) * step }, frame);
  const column = (left.column + right.column) / 2;
  return {
    left: at(left),
    right: at(right),
    middle: at({ column, row: rowOn(surface, column) }),
    surface: surface.map(at),
    strength: strengthOf(surface, slopes, layout),
  };
}

interface Layout {
  readonly rows: number;
  readonly columns: number;
  /** Of the shaft, in columns. */
  readonly halfWidth: number;
}

/** A place of the strip: columns from its middle, rows from its inner end. */
interface Place {
  readonly column: number;
  readonly row: number;
}
const outermost: Place = { column: 0, row: 0 };

/** One side of the bone, a place for each row, from the shaft outwards. @param sign - 1 right of the middle, −1 left. */
function side({ across }: StripSlopes, { rows, columns, halfWidth }: Layout, sign: 1 | -1): readonly Place[] {
  const width = 2 * columns + 1;
  const falls = Array.from({ length: 2 * rows + 1 }, (_, row) =>
    firstFalls(
      Float64Array.from({ length: columns }, (_, away) => -sign * (across[row * width + columns + sign * away] ?? 0)),
      { gap: gapMm.across / stepMm, reach: columns, share: shadowed },
    ),
  );
  const fall = (row: number, away: number): number => falls[row]?.[away] ?? 0;
  const isAnchor = (away: number): boolean => Math.abs(away - halfWidth) <= anchored.share * halfWidth;
  const cap = steepest * typicalAnchor(fall, columns, isAnchor);
  const path = edgePath({
    rows: 2 * rows + 1,
    columns,
    mostSideways: 2,
    fallAt: (row, away) => (row < anchored.rows && !isAnchor(away) ? 0 : Math.min(cap, fall(row, away))),
  });
  return path.map(({ column }, row) => ({ column: sign * column, row }));
}

function typicalAnchor(fall: (row: number, away: number) => number, columns: number, isAnchor: (away: number) => boolean): number {
  const steep = Array.from({ length: 2 * anchored.rows }, (_, row) => {
    let most = 0;
    for (let away = 0; away < columns; away += 1) if (isAnchor(away)) most = Math.max(most, fall(row, away));
    return most;
  }).sort((a, b) => a - b);
  return steep[anchored.rows] ?? 0;
}

/** The joint surface, a place for each column from one place to another, neither of which it lies before. */
function surfaceBetween({ along }: StripSlopes, { rows, columns }: Layout, left: Place, right: Place): readonly Place[] {
  const width = 2 * columns + 1;
  const height = 2 * rows + 1;
  const prior = Array.from({ length: height }, (_, row) => Math.exp(-(((row * stepMm - reachMm.inside) / placeMm) ** 2) / 2));
  const first = Math.round(left.column);
  const count = Math.max(1, Math.round(right.column) - first + 1);
  const falls = Array.from({ length: count }, (_, index) =>
    firstFalls(
      Float64Array.from({ length: height }, (_, row) => -(along[row * width + columns + first + index] ?? 0)),
      { gap: gapMm.along / stepMm, reach: height, share: shadowed },
    ),
  );
  const nearest = Math.min(left.row, right.row) - 1;
  const path = edgePath({
    rows: count,
    columns: height,
    fallAt: (index, row) => (row < nearest ? 0 : (prior[row] ?? 0) * (falls[index]?.[row] ?? 0)),
  });
  return path.map(({ column }, index): Place => ({ column: first + index, row: column }));
}

function strengthOf(surface: readonly Place[], { along, across }: StripSlopes, { columns }: Layout): number {
  const width = 2 * columns + 1;
  const steep = surface.map(({ column, row }) => -(along[Math.round(row) * width + columns + column] ?? 0)).sort((a, b) => a - b);
  const sides = typicalAnchor(
    (row, away) => Math.abs(across[row * width + columns + away] ?? 0),
    columns,
    () => true,
  );
  return (steep[Math.floor(steep.length / 2)] ?? 0) / Math.max(Number.MIN_VALUE, sides);
}

/** Of a side and the surface: the place farthest diagonally out that lies neither beyond the joint's notch nor beyond the surface's straight continuation. */
function cornerOf(path: readonly Place[], places: readonly Place[]): Place {
  const sign = Math.sign(path[0]?.column ?? 0);
  const { level, slope } = straight(places);
  const within = path.filter(({ column, row }) => row <= level + slope * column + beyondSurfaceMm / stepMm);
  const out = ({ column, row }: Place): number => row + sign * column;
  return [...beforeNotch(within), ...places].reduce((best, place) => (out(place) > out(best) ? place : best));
}

/** Where the joint surface, followed outwards, turns into the bone's side: beyond it the surface that was followed is a neighbour's. */
function turnOf(surface: readonly Place[], sign: 1 | -1, { halfWidth }: Layout): Place | undefined {
  let [best, farthest] = [outermost, Number.NEGATIVE_INFINITY];
  for (const place of surface) {
    const away = sign * place.column;
    if (away < 0) continue;
    const straightOut = turn.steepness * place.row + away;
    farthest = Math.max(farthest, straightOut);
    if (straightOut < farthest - turn.backMm / stepMm && away > halfWidth) return best;
    if (best === outermost || place.row + away > best.row + Math.abs(best.column)) best = place;
  }
  return undefined;
}

/** A side up to the deepest place of the first notch near its end: beyond it begins the neighbour. */
function beforeNotch(side: readonly Place[]): readonly Place[] {
  const from = Math.max(0, side.length - Math.round(notch.withinMm / stepMm));
  let [widest, narrowest, deepest] = [0, Number.POSITIVE_INFINITY, side.length];
  for (let index = from; index < side.length; index += 1) {
    const away = Math.abs(side[index]?.column ?? 0);
    if (away > widest && narrowest === Number.POSITIVE_INFINITY) widest = away;
    if (away < widest - notch.deepMm / stepMm && away < narrowest) [narrowest, deepest] = [away, index];
    if (away > narrowest + notch.deepMm / stepMm) return side.slice(0, deepest);
  }
  return side;
}

/** Least-squares line of rows over columns; the columns lie evenly about 0. */
function straight(places: readonly Place[]): { level: number; slope: number } {
  let [sum, moment, squares] = [0, 0, 0];
  for (const { column, row } of places) {
    sum += row;
    moment += column * row;
    squares += column * column;
  }
  return { level: sum / places.length, slope: moment / squares };
}

function rowOn(places: readonly Place[], column: number): number {
  const from = Math.max(0, Math.min(places.length - 2, Math.floor(column) - (places[0]?.column ?? 0)));
  const [a, b] = [places[from] ?? outermost, places[from + 1] ?? outermost];
  const share = Math.max(0, Math.min(1, column - a.column));
  return a.row + share * (b.row - a.row);
}

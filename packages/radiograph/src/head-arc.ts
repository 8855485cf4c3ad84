import type { Frame, Point } from "@firstray/geometry";
import { outOfFrame } from "@firstray/geometry";
import { type Arc, arcThrough } from "./arc-through.ts";
import { edgeSlopes } from "./edge-slopes.ts";
import { type FallEdge, fallEdges } from "./fall-edges.ts";
import { filmStrip } from "./film-strip.ts";

/** Where a head's joint surface is looked for. */
export interface ArcSearch {
  /** On the bone's mid-line, level with the place where the joint surface is taken to be. */
  readonly origin: Point;
  /** Unit displacement along the mid-line, out of the head. */
  readonly outwards: Point;
  /** Of the shaft. */
  readonly widthPixels: number;
  /** Millimetres per pixel, roughly. */
  readonly pixelMm: number;
}

/** The circle that a joint surface lies on, pixels. */
export interface HeadArc {
  readonly centre: Point;
  readonly radius: number;
}

const stepMm = { along: 0.25, across: 0.5 } as const;
const smoothingMm = 0.25;
const reachMm = 20;
/** Half the arc's width, and where three points of it are taken, in widths of the shaft. */
const halfWidth = 0.55;
const threePlaces = [
  [-0.48, 0, 0.48],
  [-0.5, -0.1, 0.35],
  [-0.35, 0.1, 0.5],
  [-0.5, -0.2, 0.15],
] as const;
/** Radius of a joint surface in widths of the shaft: its limits; its mean and SD on adults' films. */
const radii = { from: 0.6, to: 1.9, mean: 1.05, sd: 0.35 } as const;
/** One SD of where the arc's tip lies along the bone, and of how far its centre lies off the mid-line, in widths of the shaft. */
const place = { alongMm: 10, across: 0.4 } as const;
/** An edge counts for an arc that it lies this near to. */
const nearMm = 0.35;
/** The neighbour's surface rises within this distance of a joint surface. */
const gapMm = 4;
/** An arc that the greys rise beyond by less than this share of their fall at it faces no neighbour: it may be the neighbour's own plate. */
const facesNone = 0.25;
/** Beyond skin or a neighbour's shaft they fall on, by more than this share: no joint. */
const fallsOn = -0.2;
/** A plate is a dense band: the greys rise to it from its inner side by at least this share of their fall at it. */
const isBand = 0.3;
/** The bone's own arc lies so far inside such a plate and faces it; is so steep, and so clear times facing, as shares of the plate's. */
const own = { fromMm: 1.2, toMm: 4, facing: 0.3, steep: 0.25, clear: { band: 0.3, other: 0.4 }, mostFacing: 1.5 } as const;

/**
 * The round joint surface of a head: of all arcs that edges across the bone lie on, the clearest; where that is the dense plate of the
 * neighbour, the arc across the joint's gap from it.
 */
export function headArc(brightness: (x: number, y: number) => number, search: ArcSearch): HeadArc | undefined {
  const { origin, outwards, pixelMm } = search;
  const frame: Frame = { origin, x: { x: -outwards.y, y: outwards.x }, y: outwards };
  const strip = stripAlong(brightness, frame, search);
  const edges = fallEdges(strip.slopes);
  const clearness = edges.map((column) => clearnessOf(column, 2 * strip.rows + 1));
  const arcs = candidates(edges, strip)
    .map(
      (arc): ScoredArc => ({
        ...arc,
        score: likelihood(arc, strip) * meanAlong(arc, strip, (column, row) => clearness[column]?.[row] ?? 0),
      }),
    )
    .sort((a, b) => b.score - a.score);
  const found = ownArc(arcs, strip);
  return found && { centre: outOfFrame({ x: found.x / pixelMm, y: found.y / pixelMm }, frame), radius: found.radius / pixelMm };
}

type ScoredArc = Arc & { readonly score: number };

/** Slopes outwards along each column of a strip. */
interface SlopeStrip {
  /** Half the number of rows and of columns. */
  readonly rows: number;
  readonly columns: number;
  readonly widthMm: number;
  readonly slopes: readonly Float64Array[];
}

function stripAlong(brightness: (x: number, y: number) => number, frame: Frame, { widthPixels, pixelMm }: ArcSearch): SlopeStrip {
  const widthMm = widthPixels * pixelMm;
  const columns = Math.round((halfWidth * widthMm) / stepMm.across);
  const rows = Math.round(reachMm / stepMm.along);
  const layout = { frame, rows, columns, rowStep: stepMm.along / pixelMm, columnStep: stepMm.across / pixelMm };
  const { greys } = filmStrip(brightness, layout);
  const width = 2 * columns + 1;
  const slopes = Array.from({ length: width }, (_, column) =>
    edgeSlopes(
      Float64Array.from({ length: 2 * rows + 1 }, (_, row) => greys[row * width + column] ?? 0),
      smoothingMm / stepMm.along,
    ),
  );
  return { rows, columns, widthMm, slopes };
}

/** For each row, how clear the nearest edge is and how near it lies. */
function clearnessOf(edges: readonly FallEdge[], length: number): Float64Array {
  const near = nearMm / stepMm.along;
  const clearness = new Float64Array(length);
  for (const { row, strength } of edges) {
    for (let at = Math.max(0, Math.ceil(row - 3 * near)); at <= Math.min(length - 1, row + 3 * near); at += 1) {
      clearness[at] = Math.max(clearness[at] ?? 0, strength * Math.exp(-(((at - row) / near) ** 2) / 2));
    }
  }
  return clearness;
}

function candidates(edges: readonly (readonly FallEdge[])[], { rows, columns, widthMm }: SlopeStrip): readonly Arc[] {
  const edgesAt = (share: number): readonly Point[] => {
    const column = Math.round((share * widthMm) / stepMm.across);
    return (edges[columns + column] ?? []).map(({ row }) => ({ x: column * stepMm.across, y: (row - rows) * stepMm.along }));
  };
  const isRound = ({ radius }: Arc): boolean => radius >= radii.from * widthMm && radius <= radii.to * widthMm;
  return threePlaces.flatMap((shares) => {
    const [left, middle, right] = [edgesAt(shares[0]), edgesAt(shares[1]), edgesAt(shares[2])];
    return left.flatMap((a) => middle.flatMap((b) => right.flatMap((c) => arcThrough(a, b, c) ?? []))).filter(isRound);
  });
}

/** How likely an arc's place and size are, before the film is looked at. */
function likelihood({ x, y, radius }: Arc, { widthMm }: SlopeStrip): number {
  const off = [(y + radius) / place.alongMm, x / widthMm / place.across, (radius / widthMm - radii.mean) / radii.sd];
  return Math.exp(-off.reduce((sum, deviation) => sum + deviation ** 2, 0) / 2);
}

function meanAlong({ x, y, radius }: Arc, { rows, columns }: SlopeStrip, valueAt: (column: number, row: number) => number): number {
  let sum = 0;
  for (let column = 0; column <= 2 * columns; column += 1) {
    const across = (column - columns) * stepMm.across - x;
    if (Math.abs(across) > radius) continue;
    sum += valueAt(column, Math.round(rows + (y + Math.sqrt(radius ** 2 - across ** 2)) / stepMm.along));
  }
  return sum / (2 * columns + 1);
}

/** The clearest arc at a joint's gap, unless it faces no neighbour and an arc inside it faces it. */
function ownArc(arcs: readonly ScoredArc[], strip: SlopeStrip): ScoredArc | undefined {
  const clearest = arcs.find((arc) => facing(arc, strip) > fallsOn) ?? arcs[0];
  if (clearest === undefined || facing(clearest, strip) > facesNone) return clearest;
  const least = own.clear[backing(clearest, strip) > isBand ? "band" : "other"] * clearest.score;
  const steep = own.steep * slopeBeyond(clearest, strip, 0);
  const isOwn = (arc: ScoredArc): boolean => {
    const inside = clearest.y + clearest.radius - arc.y - arc.radius;
    if (inside <= own.fromMm || inside >= own.toMm || arc.score * own.mostFacing < least) return false;
    const share = facing(arc, strip);
    return share > own.facing && arc.score * Math.min(own.mostFacing, share) >= least && slopeBeyond(arc, strip, 0) < steep;
  };
  return arcs.find(isOwn) ?? clearest;
}

/** Mean slope outwards along the arc so many rows beyond it. */
function slopeBeyond(arc: Arc, strip: SlopeStrip, rows: number): number {
  return meanAlong(arc, strip, (column, row) => strip.slopes[column]?.[row + rows] ?? 0);
}

/** How steeply the greys rise beyond an arc, within a joint's gap, as a share of their fall at it; both averaged along the arc. */
function facing(arc: Arc, strip: SlopeStrip): number {
  return riseAbout(arc, strip, 1);
}

/** How steeply they rise to it from its inner side. */
function backing(arc: Arc, strip: SlopeStrip): number {
  return riseAbout(arc, strip, -1);
}

function riseAbout(arc: Arc, strip: SlopeStrip, way: 1 | -1): number {
  const slopes = Array.from({ length: Math.round(gapMm / stepMm.along) }, (_, rows) => slopeBeyond(arc, strip, way * rows));
  return Math.max(...slopes) / Math.max(Number.MIN_VALUE, -(slopes[0] ?? 0));
}

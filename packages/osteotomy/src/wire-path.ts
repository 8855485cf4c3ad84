import type { Point } from "@firstray/geometry";
import { type Calibration, type LandmarkFile, type LandmarkName, type Text, wireDiameterMm } from "@firstray/radiograph";
import type { Correction } from "./correction.ts";
import { leastBent } from "./least-bent.ts";
import { medialCourse } from "./medial-course.ts";
import type { PlannableFoot } from "./plannable-foot.ts";
import { totalTurn } from "./total-turn.ts";
import { type CortexHit, type WireInCanal, wireInCanal } from "./wire-in-canal.ts";
import { type LateralWire, wireOnLateral } from "./wire-on-lateral.ts";
import { wireSentences } from "./wire-sentences.ts";
import { usualWireSettings, type WireSettings } from "./wire-settings.ts";
import { type WireWay, wireWay } from "./wire-way.ts";

/** The way of the operation's one wire through the corrected foot. */
export interface DrawnWire {
  readonly kind: "wire";
  readonly diameterMm: number;
  /** On the dorsoplantar film, pixels, from the toe to the wire's end: the middle of the wire. */
  readonly dorsoplantar: readonly Point[];
  /** Where it goes in at the toe, pixels; absent where no toe is marked, and the path then begins beside the head. */
  readonly entry?: Point;
  /** Where it passes the cut, pixels. */
  readonly atCut: Point;
  /** Absent without a lateral film. */
  readonly lateral?: LateralWire;
  readonly runInCanalMm: number;
  /** Where it strikes an inner cortex on its way to its end; `at` in pixels. */
  readonly cortexHits: readonly CortexHit[];
  /** All turns from the toe to the end, added up: 0 is a straight wire. */
  readonly bendDegrees: number;
  /** From the end to what stands out of the toe, rounded up to whole centimetres; absent where no toe is marked. */
  readonly lengthToOrderMm?: number;
  readonly missing: readonly LandmarkName[];
  /** What was assumed, and what could not be drawn. */
  readonly notes: readonly Text[];
}

/** Why there is no path: nothing to measure by, or bone in the way. */
export interface NoWire {
  readonly kind: "no-wire";
  readonly because: Text;
  readonly missing: readonly LandmarkName[];
}

export type WirePath = DrawnWire | NoWire;

/** Whose wire. */
export interface WireOrder {
  readonly foot: PlannableFoot;
  readonly correction: Correction;
  /** Default: the protocol's own. */
  readonly wire?: WireSettings;
  readonly lateral?: LandmarkFile;
  /** Of the lateral film; without one the bone's length on both films gives the scale. */
  readonly lateralCalibration?: Calibration;
}

/**
 * The wire's way on both films: in beside the nail, medially along phalanx and head outside the bone, through the cut into the shaft's
 * canal and on to the middle of the foot. Of all ways that clear the bone it is the one that bends least.
 * @source practice-protocol T1 T6
 */
export function wirePath({ foot, correction, wire = usualWireSettings, lateral, lateralCalibration }: WireOrder): WirePath {
  if (foot.unit !== "mm") return { kind: "no-wire", because: wireSentences.noScale, missing: [] };
  const way = wireWay(foot, correction, wire);
  const radius = wireDiameterMm / 2;
  const [medialmost, lateralmost] = [way.canal.medial + radius, Math.min(way.canal.lateral, way.headCorner.x) - radius];
  if (medialmost > lateralmost)
    return { kind: "no-wire", because: wireSentences.crossed(way.headCorner.x - way.canal.medial), missing: [] };
  const { points: whole, inside } = leastBent(medialmost, lateralmost, (x) => through(way, x));
  const { missing, assumed, entry } = way;
  const toFilm = way.frame.out;
  const [atCut] = inside.points;
  return {
    kind: "wire",
    diameterMm: wireDiameterMm,
    dorsoplantar: whole.map(toFilm),
    ...(entry && { entry: toFilm(entry), lengthToOrderMm: wholeCentimetres(lengthOf(whole) + wire.outsideToeMm) }),
    atCut: toFilm(atCut ?? { x: medialmost, y: way.cutAt }),
    ...(lateral && { lateral: wireOnLateral(foot, correction, { landmarks: lateral, calibration: lateralCalibration }) }),
    runInCanalMm: lengthOf(inside.points),
    cortexHits: inside.cortexHits.map((hit) => ({ ...hit, at: toFilm(hit.at) })),
    bendDegrees: totalTurn(whole),
    missing,
    notes: [...(missing.length > 0 ? [wireSentences.toeMissing(missing)] : []), ...assumed.map((name) => wireSentences.assumed[name])],
  };
}

interface Course {
  /** From the toe to the end. */
  readonly points: readonly Point[];
  readonly inside: WireInCanal;
}

/** The way in at one place of the cut, and straight on from there. */
function through(way: WireWay, x: number): Course {
  const radius = wireDiameterMm / 2;
  const cut = { x, y: way.cutAt };
  const beside = way.obstacles.find(({ at }) => at.y > cut.y) ?? { at: { x, y: cut.y + 1 }, clearance: 0 };
  const from = way.entry ?? { x: beside.at.x - beside.clearance, y: beside.at.y };
  const outside = medialCourse(from, cut, way.obstacles);
  const last = outside[outside.length - 2] ?? from;
  const aside = (x - last.x) / (last.y - cut.y);
  const canal = { medial: way.canal.medial + radius, lateral: way.canal.lateral - radius, endAt: way.endAt };
  const inside = wireInCanal(cut, aside, canal);
  return { points: [...outside, ...inside.points.slice(1)], inside };
}

function lengthOf(points: readonly Point[]): number {
  return points.slice(1).reduce((sum, { x, y }, index) => sum + Math.hypot(x - (points[index]?.x ?? x), y - (points[index]?.y ?? y)), 0);
}

function wholeCentimetres(mm: number): number {
  return 10 * Math.ceil(mm / 10);
}

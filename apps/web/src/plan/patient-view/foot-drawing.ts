import { type Correction, firstRayOutlines, footPoint, noCorrection, type PlannableFoot, wirePath } from "@firstray/osteotomy";
import { endsOfBorder } from "./ends-of-border.ts";
import { type FootFlesh, footFlesh } from "./foot-flesh.ts";
import { pathOf } from "./path-of.ts";
import type { Spot } from "./spot.ts";

/** Two drawings of one foot on the same paper: paths of an SVG, toes up, as one looks down at one's own foot. */
export interface FootDrawing {
  readonly box: { readonly left: number; readonly top: number; readonly width: number; readonly height: number };
  /** Width of the neck, by which lines and letters are sized. */
  readonly measure: number;
  readonly before: FootPaths;
  readonly after: FootPaths;
  /** Absent where the wire cannot be drawn. */
  readonly wire?: string;
  readonly marks: { readonly cut: Spot; readonly wire?: Spot };
}

/** One foot: its bones, and what flesh there is between them. */
interface FootPaths {
  readonly bones: readonly BonePath[];
  readonly flesh: FootFlesh;
}

/** One bone as a closed path. */
export interface BonePath {
  readonly name: string;
  readonly path: string;
  /** The operation moves it. */
  readonly moves: boolean;
}

/** Room round the bones, in neck widths: that of the skin. */
const margin = 1.15;
/** Left out: they lie under the head and say nothing to somebody who sees a bone for the first time. */
const leftOut: ReadonlySet<string> = new Set(["tibial-sesamoid", "fibular-sesamoid"]);
const moving: ReadonlySet<string> = new Set(["first-metatarsal-head", "proximal-phalanx", "distal-phalanx"]);

/** The bones as they lie now and as the plan would have them; the same shapes and motions as everywhere in the plan. */
export function footDrawing(foot: PlannableFoot, correction: Correction): FootDrawing {
  const hand = foot.landmarks.side === "left" ? -1 : 1;
  const onPaper = ({ x, y }: Spot): Spot => ({ x: hand * x, y: -y });
  const bones = (of: Correction) =>
    firstRayOutlines(foot, of)
      .filter(({ name }) => !leftOut.has(name))
      .map(({ name, border }) => ({ name, border: border.map(onPaper), moves: moving.has(name) }));
  const [now, then] = [bones(noCorrection), bones(correction)];
  const wire = wirePath({ foot, correction });
  const film = (point: Spot): Spot => onPaper(footPoint(foot, point));
  const line = wire.kind === "wire" ? wire.dorsoplantar.map(film) : [];
  const shaft = then.find(({ name }) => name === "first-metatarsal-shaft")?.border ?? [];
  const start = line[0];
  return {
    box: boxOf(
      [...now, ...then].flatMap(({ border }) => border),
      margin * foot.neckWidth,
    ),
    measure: foot.neckWidth,
    before: { bones: now.map(asPath), flesh: footFlesh(now, foot.neckWidth) },
    after: { bones: then.map(asPath), flesh: footFlesh(then, foot.neckWidth) },
    ...(line.length > 1 && { wire: pathOf(line) }),
    marks: { cut: endsOfBorder(shaft).distal, ...(start && { wire: start }) },
  };
}

function asPath({ name, border, moves }: { readonly name: string; readonly border: readonly Spot[]; readonly moves: boolean }): BonePath {
  return { name, path: `${pathOf(border)}Z`, moves };
}

function boxOf(points: readonly Spot[], room: number): FootDrawing["box"] {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const [left, top] = [Math.min(...xs) - room, Math.min(...ys) - room];
  return { left, top, width: Math.max(...xs) + room - left, height: Math.max(...ys) + room * 0.1 - top };
}

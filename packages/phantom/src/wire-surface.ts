import { headCentreOf } from "./head-centre-of.ts";
import { pointIn } from "./point-in.ts";
import type { PosedFoot } from "./posed-foot.ts";
import { type Section, skinTube } from "./skin-tube.ts";
import type { Surface } from "./surface.ts";
import { cross, plus, unit, type Vector } from "./vector.ts";

const radiusMm = 1;
const beyondSkinMm = 20;

/**
 * The 2.0 mm wire of the operation: from beyond the medial corner of the nail, outside the bone along toe and head, then up the shaft's
 * canal; bent gently where it passes from bone to toe.
 * @source practice-protocol
 */
export function wireSurface(foot: PosedFoot): Surface {
  const [deep, head, out] = wirePoints(foot);
  const [shaft, toe] = [plus(head, deep, -1), plus(out, head, -1)];
  // Where it leaves the shaft it already turns towards the toe; both parts share that direction.
  const turn = unit(plus(unit(shaft), unit(toe), 0.6));
  const leaving = (length: Vector): Vector => plus([0, 0, 0], turn, Math.hypot(...length));
  const at = (share: number): Vector =>
    share < 0.5 ? bent(deep, head, shaft, leaving(shaft), 2 * share) : bent(head, out, leaving(toe), toe, 2 * share - 1);
  const across = unit(cross(unit(plus(out, deep, -1)), [0, 0, 1]));
  const sections = Array.from({ length: 61 }, (_, index): Section => {
    const share = index / 60;
    const radius = index === 0 || index === 60 ? 0 : radiusMm;
    const ahead = unit(plus(at(share + 0.01), at(share - 0.01), -1));
    return { centre: at(share), halfWidth: radius, halfDepth: radius, up: unit(cross(across, ahead)) };
  });
  return skinTube(sections, across, [0, 0, 1], 2);
}

/** The cubic from one point to another with given directions at both. */
function bent(from: Vector, to: Vector, leaving: Vector, arriving: Vector, share: number): Vector {
  const rest = 1 - share;
  const base = plus(from, plus(to, from, -1), share * share * (3 - 2 * share));
  return plus(plus(base, leaving, share * rest * rest), arriving, -share * share * rest);
}

/** Where the wire ends in the shaft, where it passes the head's medial side, and where it ends in the air. */
function wirePoints({ bones, frames, pose }: PosedFoot): readonly [Vector, Vector, Vector] {
  const metatarsal = bones.firstMetatarsal.shape;
  const [headX, headY] = headCentreOf(metatarsal);
  const halfHead = metatarsal.halfWidth.at(-1)?.[1] ?? 9;
  const deep = pointIn(frames.firstMetatarsal, [1.5 * pose.size, 0.14 * metatarsal.lengthMm, 0]);
  const head = pointIn(frames.firstMetatarsal, [headX - halfHead - 0.3 - radiusMm, headY, 0]);
  const { lengthMm } = bones.firstDistalPhalanx.shape;
  const nail = pointIn(frames.firstDistalPhalanx, [-0.45 * lengthMm, 0.7 * lengthMm, 0]);
  return [deep, head, plus(nail, unit(plus(nail, head, -1)), beyondSkinMm)];
}

import { direction } from "@firstray/geometry";
import { boneSurface } from "./bone-surface.ts";
import type { Camera } from "./camera.ts";
import type { Frame } from "./frame.ts";
import { headCentreOf } from "./head-centre-of.ts";
import { localFrame } from "./local-frame.ts";
import { metatarsalHead } from "./metatarsal-head.ts";
import { midLineOf } from "./mid-line-of.ts";
import type { Operation } from "./phantom-film.ts";
import { pointIn } from "./point-in.ts";
import type { PosedFoot } from "./posed-foot.ts";
import { shadowOf } from "./shadow-of.ts";
import { shadowOfPoint } from "./shadow-of-point.ts";
import { cross, dot, plus, unit, type Vector } from "./vector.ts";

/** Where the bone is cut, as a share of its length: below the head, and so far out that no tilt swings the head's corner back to the shaft's levels. */
const cutAt = 0.8;

/** Moves a point of the foot. */
type Motion = { readonly point: (at: Vector) => Vector; readonly towards: (way: Vector) => Vector };

/**
 * A standing foot after its first metatarsal was cut: the head goes with the toe, in the plane of the film, by what the film is to show
 * of it; all else stays where it stands.
 */
export function operatedFoot(foot: PosedFoot, camera: Camera, operation: Operation): PosedFoot {
  const { bones, frames } = foot;
  const { kerfMm = 0 } = operation;
  const { shape } = bones.firstMetatarsal;
  const motion = motionOnFilm(foot, camera, operation);
  const beyond = localFrame(movedFrame(frames.firstMetatarsal, motion), frames.firstMetatarsal);
  const cut = { ...shape, osteotomy: { at: cutAt, kerfMm, beyond } };
  return {
    ...foot,
    bones: { ...bones, firstMetatarsal: { shape: cut, outer: boneSurface(cut, "outer"), inner: boneSurface(cut, "inner") } },
    frames: {
      ...frames,
      firstProximalPhalanx: movedFrame(frames.firstProximalPhalanx, motion),
      firstDistalPhalanx: movedFrame(frames.firstDistalPhalanx, motion),
    },
  };
}

/** In the foot, the motion parallel to the detector that shows as ordered at the head's centre. */
function motionOnFilm(foot: PosedFoot, camera: Camera, operation: Operation): Motion {
  const { lateralShiftMm, varusTiltDegrees = 0, kerfMm = 0, plantarShiftMm = 0 } = operation;
  const centre = headCentreInFoot(foot, camera);
  const normal = unit(cross(camera.right, camera.down));
  const distal = direction(midLineOf(foot, "firstMetatarsal", camera).axis);
  const ahead = plus(scaled(camera.right, distal.x), camera.down, distal.y);
  // A left foot's film is mirrored: lateral is to the side of +x of the foot on either.
  const across = cross(normal, ahead);
  const lateral = across[0] > 0 ? across : scaled(across, -1);
  const perMm = 1 / magnificationAt(centre, camera);
  const aside = plus(scaled(lateral, lateralShiftMm * perMm), ahead, -kerfMm * perMm);
  const shift = plus(aside, [0, 0, -1], plantarShiftMm);
  const towards = turnedAbout(normal, (dot(cross(ahead, lateral), normal) > 0 ? -1 : 1) * varusTiltDegrees);
  return { towards, point: (at) => plus(plus(centre, towards(plus(at, centre, -1))), shift) };
}

/** The point of the foot, as high as its head's middle, that shows as the centre of the head's circle. */
function headCentreInFoot(foot: PosedFoot, camera: Camera): Vector {
  const name = "firstMetatarsal";
  const middle = pointIn(foot.frames[name], headCentreOf(foot.bones[name].shape));
  const outer = { [name]: shadowOf(foot.bones[name].outer, foot.frames[name], camera) };
  const { centre } = metatarsalHead({ foot, camera, outer }, name, foot.pose.distalArticularTilt);
  const shown = shadowOfPoint(middle, camera);
  const perMm = 1 / magnificationAt(middle, camera);
  return plus(plus(middle, camera.right, (centre.x - shown.x) * perMm), camera.down, (centre.y - shown.y) * perMm);
}

/** Film millimetres per millimetre of the foot, at a point and parallel to the film. */
function magnificationAt(at: Vector, camera: Camera): number {
  const [here, there] = [shadowOfPoint(at, camera), shadowOfPoint(plus(at, camera.right), camera)];
  return Math.hypot(there.x - here.x, there.y - here.y);
}

/** Rodrigues' rotation. */
function turnedAbout(axis: Vector, degrees: number): (way: Vector) => Vector {
  const radians = (degrees * Math.PI) / 180;
  const [c, s] = [Math.cos(radians), Math.sin(radians)];
  return (way) => plus(plus(scaled(way, c), cross(axis, way), s), axis, dot(axis, way) * (1 - c));
}

function movedFrame({ origin, x, y, z }: Frame, { point, towards }: Motion): Frame {
  return { origin: point(origin), x: towards(x), y: towards(y), z: towards(z) };
}

function scaled(way: Vector, by: number): Vector {
  return plus([0, 0, 0], way, by);
}

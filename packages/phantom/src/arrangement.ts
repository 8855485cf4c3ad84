import type { Frame } from "./frame.ts";
import { frameAlong, type Heading } from "./frame-along.ts";
import { headCentreOf } from "./head-centre-of.ts";
import { pointIn } from "./point-in.ts";
import type { Pose } from "./pose.ts";
import type { Bone, Skeleton } from "./skeleton.ts";
import { plus, type Vector } from "./vector.ts";

/** Where each bone lies. */
export type Arrangement = { readonly [Name in keyof Skeleton]: Frame };

/** Where every bone lies in a pose: the tarsus where it stands, every ray chained from it joint by joint. */
export function arrange(bones: Skeleton, pose: Pose): Arrangement {
  const tarsus = arrangeTarsus(pose);
  const medialCuneiform = turned(tarsus.medialCuneiform, 0.3 * (pose.firstMetatarsalYaw + 9));
  const first = arrangeFirstRay(bones, pose, beyond(medialCuneiform, bones.medialCuneiform, 2.2));
  return { ...tarsus, medialCuneiform, ...first, ...arrangeLesserRays(bones, pose) };
}

/** Plan position (as the slanted beam shows it on the film) and height of a point, at the size of this foot. */
function at({ size }: Pose, x: number, y: number, z: number): Vector {
  return [x * size, (y + 0.27 * z) * size, z * size];
}

function heading(yaw: number, declination: number, roll = 0): Heading {
  return { yaw, declination, roll };
}

function arrangeTarsus(pose: Pose) {
  const rise = pose.archRise;
  const { legLean } = pose;
  return {
    tibia: frameAlong(at(pose, 6, -82, 82), heading(0, -90 + legLean)),
    fibula: frameAlong(at(pose, 30, -91, 68), heading(0, -90 + legLean)),
    talus: frameAlong(at(pose, 9, -99, 66), heading(-10, 12 - rise)),
    calcaneus: frameAlong(at(pose, 13, -136, 31), heading(8, -9 - rise)),
    navicular: frameAlong(at(pose, -19, -42, 44 + 0.4 * rise), heading(76, 0)),
    cuboid: frameAlong(at(pose, 28, -55, 34), heading(8, 9)),
    medialCuneiform: frameAlong(at(pose, -4, -28, 42 + 0.4 * rise), heading(2, 6)),
    intermediateCuneiform: frameAlong(at(pose, 12, -28, 51 + 0.4 * rise), heading(5, 24)),
    lateralCuneiform: frameAlong(at(pose, 23.5, -32, 47 + 0.3 * rise), heading(4, 27)),
  };
}

/** The point a joint's gap beyond a bone's distal end. */
function beyond(frame: Frame, { shape }: Bone, gapMm: number): Vector {
  return pointIn(frame, [0, shape.lengthMm + gapMm, 0]);
}

function turned(frame: Frame, yaw: number): Frame {
  const [c, s] = [Math.cos((yaw * Math.PI) / 180), Math.sin((yaw * Math.PI) / 180)];
  const turn = ([x, y, z]: Vector): Vector => [x * c + y * s, y * c - x * s, z];
  return { origin: frame.origin, x: turn(frame.x), y: turn(frame.y), z: turn(frame.z) };
}

function arrangeFirstRay(bones: Skeleton, pose: Pose, base: Vector) {
  const metatarsal = bones.firstMetatarsal.shape;
  const firstMetatarsal = frameAlong(base, heading(pose.firstMetatarsalYaw, 21 + 0.6 * pose.archRise, pose.pronation));
  const [headX, headY] = headCentreOf(metatarsal);
  const headCentre = pointIn(firstMetatarsal, [headX, headY, 0]);
  const hallux = heading(pose.halluxYaw, 1, pose.pronation * 1.15);
  const reach = frameAlong(headCentre, heading(pose.halluxYaw, 1));
  const firstProximalPhalanx = frameAlong(
    pointIn(reach, [
      pose.subluxationMm,
      headRadiusMm(bones.firstMetatarsal, pose.halluxYaw - pose.firstMetatarsalYaw) + 1.5 * pose.size,
      0,
    ]),
    hallux,
  );
  const joint = beyond(firstProximalPhalanx, bones.firstProximalPhalanx, 1.2 * pose.size);
  const sesamoid = (side: number): Frame => {
    const [x, z] = [headX + (side * 6 + pose.sesamoidShiftMm) * pose.size, -(metatarsalDepth(bones) + 2.6 * pose.size)];
    return {
      ...firstMetatarsal,
      origin: pointIn(firstMetatarsal, [x, headY - 7.5 * pose.size, z + 0.05 * Math.max(0, Math.abs(x - headX) - 6) ** 2]),
    };
  };
  return {
    firstMetatarsal,
    firstProximalPhalanx,
    firstDistalPhalanx: frameAlong(joint, heading(pose.halluxYaw + pose.interphalangeal, 6, pose.pronation * 1.2)),
    tibialSesamoid: sesamoid(-1),
    fibularSesamoid: sesamoid(1),
  };
}

/** From the centre of a metatarsal's head to its joint face, some degrees to the side of the bone's length. */
function headRadiusMm({ shape }: Bone, degrees: number): number {
  const height = shape.lengthMm - headCentreOf(shape)[1];
  const halfWidth = shape.halfWidth.at(-1)?.[1] ?? height;
  const angle = (degrees * Math.PI) / 180;
  return (halfWidth * height) / Math.hypot(height * Math.sin(angle), halfWidth * Math.cos(angle));
}

function metatarsalDepth({ firstMetatarsal }: Skeleton): number {
  return firstMetatarsal.shape.halfDepth.at(-1)?.[1] ?? 9;
}

function arrangeLesserRays(bones: Skeleton, pose: Pose) {
  const { splay, archRise, claw, toeYaw } = pose;
  const metatarsal = (x: number, y: number, z: number, yaw: number, fall: number, roll: number): Frame =>
    frameAlong(at(pose, x, y, z), heading(yaw, fall, roll));
  const secondMetatarsal = metatarsal(15.5, -9, 46 + 0.3 * archRise, 0, 26 + 0.5 * archRise, 0);
  const thirdMetatarsal = metatarsal(25.5, -8.5, 41 + 0.3 * archRise, 2.6 + 0.4 * splay, 24 + 0.4 * archRise, -6);
  const fourthMetatarsal = metatarsal(34, -16, 34, 5.6 + 0.8 * splay, 18, -12);
  const fifthMetatarsal = metatarsal(42.5, -24, 25, 10 + 1.2 * splay, 8, -20);
  const second = arrangeToe(
    bones.secondMetatarsal,
    secondMetatarsal,
    [bones.secondProximalPhalanx, bones.secondMiddlePhalanx],
    claw[0],
    toeYaw[0],
    pose.size,
  );
  const third = arrangeToe(
    bones.thirdMetatarsal,
    thirdMetatarsal,
    [bones.thirdProximalPhalanx, bones.thirdMiddlePhalanx],
    claw[1],
    toeYaw[1],
    pose.size,
  );
  const fourth = arrangeToe(
    bones.fourthMetatarsal,
    fourthMetatarsal,
    [bones.fourthProximalPhalanx, bones.fourthMiddlePhalanx],
    claw[2],
    toeYaw[2],
    pose.size,
  );
  const fifth = arrangeToe(
    bones.fifthMetatarsal,
    fifthMetatarsal,
    [bones.fifthProximalPhalanx, bones.fifthMiddlePhalanx],
    claw[3],
    toeYaw[3],
    pose.size,
  );
  return {
    secondMetatarsal,
    thirdMetatarsal,
    fourthMetatarsal,
    fifthMetatarsal,
    secondProximalPhalanx: second[0],
    secondMiddlePhalanx: second[1],
    secondDistalPhalanx: second[2],
    thirdProximalPhalanx: third[0],
    thirdMiddlePhalanx: third[1],
    thirdDistalPhalanx: third[2],
    fourthProximalPhalanx: fourth[0],
    fourthMiddlePhalanx: fourth[1],
    fourthDistalPhalanx: fourth[2],
    fifthProximalPhalanx: fifth[0],
    fifthMiddlePhalanx: fifth[1],
    fifthDistalPhalanx: fifth[2],
  };
}

/** A lesser toe on its metatarsal: the first phalanx rises, the others fall, the more so the more it claws; its tip turns back medially. */
function arrangeToe(
  metatarsal: Bone,
  on: Frame,
  [proximal, middle]: readonly [Bone, Bone],
  claw: number,
  yaw: number,
  size: number,
): readonly [Frame, Frame, Frame] {
  const head = headCentreOf(metatarsal.shape);
  const radius = metatarsal.shape.lengthMm - head[1];
  const centre = pointIn(on, head);
  const first = heading(yaw, -10 - claw);
  const base = plus(centre, frameAlong(centre, first).y, radius + 1.4 * size);
  const proximalPhalanx = frameAlong(base, first);
  const middlePhalanx = frameAlong(beyond(proximalPhalanx, proximal, 1.1 * size), heading(yaw - 5, 14 + claw));
  const distalPhalanx = frameAlong(beyond(middlePhalanx, middle, 0.9 * size), heading(yaw - 8, 22 + 1.3 * claw));
  return [proximalPhalanx, middlePhalanx, distalPhalanx];
}

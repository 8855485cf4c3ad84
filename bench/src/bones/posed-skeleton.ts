import type { Random } from "@firstray/geometry";
import { between } from "./between.ts";
import { boneEnds } from "./bone-ends.ts";
import { movedMesh } from "./moved-mesh.ts";
import type { PartName } from "./part-name.ts";
import { mapParts, type Skeleton } from "./skeleton.ts";
import { standardAngles } from "./standard-angles.ts";
import { turned } from "./turned.ts";
import type { Vector } from "./vector.ts";

/** The asked angles, degrees: the `shaft` angles of the posed foot seen straight from above in a parallel beam. */
export interface BonesPose {
  readonly halluxValgusAngle: number;
  readonly intermetatarsalAngle: number;
}

type Motion = (point: Vector) => Vector;

const dorsal: Vector = [0, 1, 0];
const hallux: ReadonlySet<PartName> = new Set(["proximal_phalanx_1", "distal_phalanx_1"]);
const sesamoids: ReadonlySet<PartName> = new Set(["sesamoid_medial_tibial", "sesamoid_lateral_fibular"]);

/** The foot with its first metatarsal turned at its base and its hallux at the metatarsal head; sesamoids, cuneiform and second toe follow. */
export function posedSkeleton(skeleton: Skeleton, pose: BonesPose, random: Random): Skeleton {
  const pronated = pronatedHallux(skeleton, between(random, 0, 0.4) * Math.max(0, pose.halluxValgusAngle));
  const asItLies = standardAngles(pronated);
  const medially = pose.intermetatarsalAngle - asItLies.intermetatarsalAngle;
  const laterally = pose.halluxValgusAngle - asItLies.halluxValgusAngle;
  const first = boneEnds(pronated.metatarsal_1);
  const second = boneEnds(pronated.proximal_phalanx_2);
  const ray = turned(first.proximal, dorsal, medially);
  const slip = Math.max(0, (pose.halluxValgusAngle - 20) / 30) * between(random, 0, 3);
  const toe = turned(headCentre(first), dorsal, -laterally);
  const crowded = turned(second.proximal, dorsal, -Math.max(0, pose.halluxValgusAngle - 22) * between(random, 0.2, 0.5));
  const sesamoidLag = turned(first.proximal, dorsal, medially * between(random, 0.3, 0.9));
  const cuneiform = turned(first.proximal, dorsal, medially * between(random, 0.3, 0.6));
  const slipped: Motion = ([x, y, z]) => [x - slip, y, z];
  const motionOf = (name: PartName): Motion | undefined => {
    if (name === "metatarsal_1") return ray;
    if (hallux.has(name)) return (point) => ray(slipped(toe(point)));
    if (sesamoids.has(name)) return sesamoidLag;
    if (name === "medial_cuneiform") return cuneiform;
    return name.endsWith("phalanx_2") ? crowded : undefined;
  };
  return mapParts((name) => {
    const motion = motionOf(name);
    return motion ? movedMesh(pronated[name], motion) : pronated[name];
  });
}

/** Where the hallux turns: inside the head, a head's radius or so short of its end. */
function headCentre({ proximal, distal }: ReturnType<typeof boneEnds>): Vector {
  const share = 0.88;
  return [
    proximal[0] + share * (distal[0] - proximal[0]),
    proximal[1] + share * (distal[1] - proximal[1]),
    proximal[2] + share * (distal[2] - proximal[2]),
  ];
}

/** A hallux in valgus also turns about its own length. */
function pronatedHallux(skeleton: Skeleton, degrees: number): Skeleton {
  const { proximal, distal } = boneEnds(skeleton.proximal_phalanx_1);
  const length: Vector = [distal[0] - proximal[0], distal[1] - proximal[1], distal[2] - proximal[2]];
  const turn = turned(proximal, length, degrees);
  return mapParts((name) => (hallux.has(name) ? movedMesh(skeleton[name], turn) : skeleton[name]));
}

import type { Random } from "@firstray/geometry";
import { between } from "./between.ts";
import { normal } from "./normal.ts";
import type { FootOrder } from "./phantom-film.ts";

/** How one foot stands. Degrees unless named; + as in Heading. Yaws of the first ray are found later, from what is to be seen on the film. */
export interface Pose {
  readonly size: number;
  readonly firstMetatarsalYaw: number;
  readonly halluxYaw: number;
  readonly interphalangeal: number;
  readonly pronation: number;
  /** How far the base of the hallux has slipped laterally on the head, as a share of turning with the hallux (0 it follows the head's curve fully). */
  readonly subluxationMm: number;
  readonly sesamoidShiftMm: number;
  readonly eminenceMm: number;
  readonly distalArticularTilt: number;
  readonly splay: number;
  readonly claw: readonly [second: number, third: number, fourth: number, fifth: number];
  readonly toeYaw: readonly [second: number, third: number, fourth: number, fifth: number];
  readonly archRise: number;
  readonly abduction: number;
  readonly legLean: number;
}

type Deformed = Pick<FootOrder, "hva" | "ima" | "deformity">;

/** One person's pose for a deformity; the worse the valgus, the more the toe turns, slips and crowds the second. */
export function poseFor({ hva, ima, deformity }: Deformed, random: Random): Pose {
  const valgus = Math.max(0, hva - 12);
  const grown = Math.max(0, (deformity?.hva ?? hva) - 12);
  const crowd = Math.max(0, hva - 28) * 0.35;
  const claw = (): number => Math.abs(normal(random, 0, 7)) + 2;
  return {
    size: normal(random, 0.93, 0.055),
    firstMetatarsalYaw: -ima,
    halluxYaw: hva - ima,
    interphalangeal: normal(random, 10 - 0.12 * valgus, 3.5),
    pronation: normal(random, 3 + 0.45 * valgus, 5),
    subluxationMm: Math.max(0, normal(random, 0.06 * valgus, 0.8)),
    sesamoidShiftMm: normal(random, 0.5 + 0.24 * valgus, 1.2),
    eminenceMm: Math.max(0, normal(random, 0.4 + 0.07 * grown, 0.7)),
    distalArticularTilt: normal(random, 8 + 0.45 * grown, 4),
    splay: normal(random, 0, 1.6),
    claw: [claw() + crowd * 0.6, claw(), claw(), claw() + 4],
    toeYaw: [normal(random, 4 + crowd, 3), normal(random, 7 + crowd * 0.5, 3), normal(random, 8, 3), normal(random, 4, 4)],
    archRise: normal(random, 0, 3.5),
    abduction: normal(random, 0, 4),
    legLean: between(random, -42, -8),
  };
}

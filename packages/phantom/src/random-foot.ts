import { seededRandom } from "@firstray/geometry";
import { normal } from "./normal.ts";
import type { FootOrder } from "./phantom-film.ts";

/** Mean and SD of 1,596 annotated feet, degrees. @source hvangleest2025 */
const published = { hva: { mean: 35.1, sd: 10.7 }, ima: { mean: 13.7, sd: 3.9 } } as const;

/** How far the two angles go together; a working assumption, not published with the two. */
const correlation = 0.6;

/** An order for one foot of the published distribution of deformity; either side, dorsoplantar. The same seed orders the same foot. */
export function randomFoot(seed: number): FootOrder {
  const random = seededRandom(seed ^ 0x0f00);
  const common = normal(random, 0, 1);
  const own = normal(random, 0, 1);
  const hva = published.hva.mean + published.hva.sd * common;
  const ima = published.ima.mean + published.ima.sd * (correlation * common + Math.sqrt(1 - correlation ** 2) * own);
  return { hva, ima: Math.max(3, ima), side: random() < 0.5 ? "left" : "right", seed };
}

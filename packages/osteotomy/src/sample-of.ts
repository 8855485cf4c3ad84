import type { Random } from "@firstray/geometry";
import { type Measured, measureFilm } from "@firstray/radiograph";
import { type Contact, contactOf } from "./contact.ts";
import { correctedLandmarks } from "./corrected-landmarks.ts";
import { drawnCorrection } from "./drawn-correction.ts";
import { drawnLandmarks } from "./drawn-landmarks.ts";
import { normalDraw } from "./normal-draw.ts";
import { planLimits } from "./plan-limits.ts";
import { footGeometry } from "./plannable-foot.ts";
import type { ReadingErrors } from "./reading-errors.ts";
import { readingKey } from "./reading-errors.ts";
import type { SamplingOrder } from "./sampled-prediction.ts";
import { shortening } from "./shortening.ts";

/** One reading and one operation; `lost` where that reading could not be planned on at all. */
export type Sample =
  | {
      readonly kind: "planned";
      readonly measured: readonly Measured[];
      readonly reachesTarget: boolean;
      readonly withinLimits: boolean;
      readonly contact: Contact;
      readonly shortening: number;
    }
  | { readonly kind: "lost" };

/** Draws one reading of the film and one operation by it. */
export function sampleOf(order: SamplingOrder, errors: ReadingErrors, random: Random): Sample {
  const { calibration } = order.foot;
  const foot = footGeometry(drawnLandmarks(order.foot, random), calibration);
  if (foot.kind !== "plannable") return { kind: "lost" };
  const correction = drawnCorrection(order.correction, order.execution, foot.unit, random);
  const measured = measureFilm(correctedLandmarks(foot, correction), calibration).flatMap((one): readonly Measured[] => {
    const error = errors.get(readingKey(one));
    if (one.kind !== "measured" || error === undefined) return [];
    return [error.from === "published" ? { ...one, value: one.value + normalDraw(random, error.standardDeviation) } : one];
  });
  return {
    kind: "planned",
    measured,
    reachesTarget: reachesTarget(measured, order),
    withinLimits: planLimits(foot, correction, order.settings).every(({ verdict }) => verdict !== "broken"),
    contact: contactOf(foot.neckWidth, correction),
    shortening: shortening(correction),
  };
}

/** A foot without a marked phalanx is held against the intermetatarsal angle alone. */
function reachesTarget(measured: readonly Measured[], { settings }: SamplingOrder): boolean {
  const read = (name: Measured["name"]): number | undefined =>
    measured.find((one) => one.name === name && one.method === "head-base")?.value;
  const [intermetatarsal, halluxValgus] = [read("intermetatarsalAngle"), read("halluxValgusAngle")];
  return (
    intermetatarsal !== undefined &&
    intermetatarsal <= settings.intermetatarsalTarget &&
    (halluxValgus === undefined || halluxValgus <= settings.halluxValgusTarget)
  );
}

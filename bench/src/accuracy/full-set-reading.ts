import { seededRandom } from "@firstray/geometry";
import type { Calibration, LandmarkFile, Measurement } from "@firstray/radiograph";
import { measureFilm } from "@firstray/radiograph";
import { attempted } from "./attempted.ts";
import { fullSetPass, type PassStep } from "./full-set-pass.ts";
import type { FullSetResult, MeasuredResult } from "./full-set-result.ts";
import { fullSetTaps } from "./full-set-taps.ts";
import type { KnownFilm } from "./known-film.ts";

/** One film read through from jittered taps, every measurement against its truth. The taps of both angles are those of the five-tap reading. */
export function fullSetReading(known: KnownFilm, seed: number): FullSetResult {
  const calibration: Calibration = { kind: "calibrated", mmPerPixel: known.mmPerPixel };
  const truths = measureFilm(known.truth, calibration);
  const places = fullSetTaps(known.truth, known.mmPerPixel, seededRandom(seed ^ 0x7a95));
  const pass = attempted(() => fullSetPass(known, places, () => 0));
  const steps = "kind" in pass ? [] : pass;
  const last = steps.at(-1);
  return {
    seed,
    measured: held(truths, last ? measureFilm(last.traced.landmarks, calibration) : []),
    taps: { shaft: tapsUntil(steps, "shaft"), headBase: tapsUntil(steps, "head-base"), all: steps.length },
    unanswered: steps.filter(({ isAnswered }) => !isAnswered).length,
    crashed: "kind" in pass,
  };
}

function held(truths: readonly Measurement[], read: readonly Measurement[]): readonly MeasuredResult[] {
  return truths.flatMap((truth): readonly MeasuredResult[] => {
    if (truth.kind !== "measured") return [];
    const { name, method, unit, value } = truth;
    const found = read.find((other) => other.name === name && other.method === method);
    if (found?.kind !== "measured") return [{ name, method, unit, truth: value }];
    const { interval95 } = found;
    return [{ name, method, unit, truth: value, read: found.value, ...("kind" in interval95 ? {} : { interval: interval95 }) }];
  });
}

/** How many taps it took until both angles could be measured. */
function tapsUntil(steps: readonly PassStep[], method: "shaft" | "head-base"): number | undefined {
  const at = steps.findIndex(({ traced }) => hasBothAngles(traced.landmarks, method));
  return at < 0 ? undefined : at + 1;
}

function hasBothAngles(landmarks: LandmarkFile, method: "shaft" | "head-base"): boolean {
  const measured = measureFilm(landmarks, { kind: "unknown" }).filter((each) => each.kind === "measured" && each.method === method);
  return ["halluxValgusAngle", "intermetatarsalAngle"].every((name) => measured.some((each) => each.name === name));
}

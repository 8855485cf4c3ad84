import { type Correction, noCorrection, type PlannableFoot, plannableFoot } from "@firstray/osteotomy";
import { type Calibration, parseLandmarks, type Refused, type Text } from "@firstray/radiograph";

/** What `plan --json` printed, as far as a comparison needs it. */
export type PlanFile = { readonly foot: PlannableFoot; readonly correction: Correction };

const calibrationKinds = ["marker", "calibrated", "corrected", "detector", "estimated"] as const;

/** Reads a plan of `firstray plan --json`, or says what of it cannot be read. */
export function parsePlanFile(json: unknown): PlanFile | Refused {
  if (!isRecord(json) || json["format"] !== "firstray-plan/1") return refused(notAPlan);
  const landmarks = parseLandmarks(json["landmarks"]);
  if ("kind" in landmarks) return landmarks;
  const [calibration, correction] = [calibrationOf(json["calibration"]), correctionOf(json["plan"])];
  if (!calibration || !correction) return refused(notAPlan);
  const foot = plannableFoot(landmarks, calibration);
  return foot.kind === "plannable" ? { foot, correction } : refused(foot.because);
}

function calibrationOf(json: unknown): Calibration | undefined {
  if (!isRecord(json)) return undefined;
  if (json["kind"] === "unknown") return { kind: "unknown" };
  const kind = calibrationKinds.find((each) => each === json["kind"]);
  const mmPerPixel = json["mmPerPixel"];
  return kind && typeof mmPerPixel === "number" && mmPerPixel > 0 ? { kind, mmPerPixel } : undefined;
}

/** Every number of a correction must be there, and be one. */
function correctionOf(json: unknown): Correction | undefined {
  if (!isRecord(json)) return undefined;
  const read = { ...noCorrection };
  for (const name of Object.keys(noCorrection)) {
    const value = json[name];
    if (typeof value !== "number" || !Number.isFinite(value)) return undefined;
    Object.assign(read, { [name]: value });
  }
  return read;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function refused(sentence: Text): Refused {
  return { kind: "refused", sentence };
}

const notAPlan = {
  en: "The file is not a plan: give what firstray plan --json printed.",
  fr: "Le fichier n’est pas un plan : donnez ce qu’a écrit firstray plan --json.",
};

import {
  type Correction,
  type Decided,
  noCorrection,
  type PlannableFoot,
  publishedPlanSettings,
  solve,
  wireShift,
} from "@firstray/osteotomy";
import type { LandmarkFile } from "@firstray/radiograph";
import type { Command, Outcome } from "./command.ts";
import { loadLandmarks } from "./load-landmarks.ts";
import { numberBetween } from "./number-between.ts";
import { readOptions } from "./options.ts";
import { planJson } from "./plan-json.ts";
import { planSettingsOf } from "./plan-settings-of.ts";
import { planTable } from "./plan-table.ts";
import { plannedFoot } from "./planned-foot.ts";
import { plannedWith } from "./planned-with.ts";
import { refused } from "./refused.ts";

/** Options that take a number, with the values that make sense; millimetres, or shares of the neck's width on a film without a scale. */
const ranges = {
  shift: [0, 20],
  tilt: [0, 15],
  kerf: [0, 5],
  plantar: [-10, 10],
  obliquity: [-45, 45],
  reduction: [-10, 10],
  "target-ima": [0, 20],
  "target-hva": [0, 40],
  "neck-width": [5, 30],
  eminence: [-5, 20],
  length: [30, 90],
  ima: [-5, 40],
  hva: [-20, 90],
  dmaa: [-20, 60],
} as const;
type Option = keyof typeof ranges;
type Refusal = Extract<Outcome, { kind: "refused" }>;

/** What a correction does to a foot, or the least correction that reaches the targets. */
export const plan: Command = {
  usage:
    "FILE --landmarks FILE.json [--lateral FILE.json] | --neck-width MM --eminence MM --length MM --ima DEG [--hva DEG --dmaa DEG], with [--shift MM --tilt DEG] or [--target-ima DEG --target-hva DEG], [--kerf MM --plantar MM --obliquity DEG --reduction DEG] [--json]",
  summary: {
    en: "plans the osteotomy: the foot that results, and what forbids it",
    fr: "planifie l’ostéotomie : le pied obtenu, et ce qui l’interdit",
  },
  run: async (arguments_, { language }): Promise<Outcome> => {
    const hasFile = arguments_.includes("--landmarks");
    const given = readOptions(arguments_, {
      optional: ["landmarks", "lateral", ...Object.keys(ranges)],
      flags: ["json"],
      rest: hasFile ? 1 : 0,
    });
    if (given.kind !== "given") return given;
    const numbers = readNumbers(given.options);
    if ("kind" in numbers) return numbers;
    const foot = await plannedFoot(given.rest[0], given.options.get("landmarks"), numbers);
    if (foot.kind !== "plannable") return foot;
    const correction = correctionOf(foot, numbers);
    if ("kind" in correction) return correction;
    const lateral = await loadLateral(given.options.get("lateral"));
    if (lateral && "kind" in lateral) return lateral;
    const planned = plannedWith({ foot, correction, settings: planSettingsOf(numbers), ...(lateral && { lateral }) });
    return { kind: "done", output: given.options.has("json") ? planJson(planned, language) : planTable(planned, language) };
  },
};

/** The landmarks of the lateral film, where they were given; why they cannot be. */
async function loadLateral(path: string | undefined): Promise<LandmarkFile | Refusal | undefined> {
  if (path === undefined) return undefined;
  const landmarks = await loadLandmarks(path);
  if ("kind" in landmarks) return landmarks;
  return landmarks.view === "lateral" ? landmarks : refused(notLateral);
}

const notLateral = {
  en: "--lateral names landmarks of a dorsoplantar film: give those of the lateral one.",
  fr: "--lateral indique les repères d’un cliché dorsoplantaire : donnez ceux du cliché de profil.",
};

/** The numbers that were given, by option. */
export type Numbers = { readonly [Name in Option]?: number };

function readNumbers(options: ReadonlyMap<string, string>): Numbers | Refusal {
  const numbers: { [Name in Option]?: number } = {};
  for (const [name, [low, high]] of Object.entries(ranges) as [Option, readonly [number, number]][]) {
    const text = options.get(name);
    if (text === undefined) continue;
    const number = numberBetween(`--${name}`, text, low, high);
    if (typeof number !== "number") return number;
    numbers[name] = number;
  }
  return numbers;
}

/** As asked; else the least that reaches the targets; else the shift that the wire makes. */
function correctionOf(foot: PlannableFoot, numbers: Numbers): Correction | Refusal {
  const decided = decidedOf(numbers);
  if (numbers.shift !== undefined || numbers.tilt !== undefined)
    return { ...noCorrection, ...decided, lateralShift: numbers.shift ?? 0, varusTiltDegrees: numbers.tilt ?? 0 };
  if (numbers["target-ima"] !== undefined || numbers["target-hva"] !== undefined) {
    const solution = solve(foot, decided, planSettingsOf(numbers));
    return solution.kind === "found" ? solution.correction : refused(solution.because);
  }
  if (foot.unit !== "mm") return refused(needsShift);
  return { ...noCorrection, ...decided, lateralShift: wireShift(foot.eminence, publishedPlanSettings.cortexAndWireMm) };
}

function decidedOf({ kerf = 0, plantar = 0, obliquity = 0, reduction = 0 }: Numbers): Decided {
  return { kerf, plantarShift: plantar, obliquityDegrees: obliquity, tarsometatarsalReductionDegrees: reduction };
}

const needsShift = {
  en: "The film has no scale, so the shift that the wire makes is not known: give --shift in neck widths, or a target.",
  fr: "Le cliché n’a pas d’échelle ; le déplacement donné par la broche n’est donc pas connu : indiquez --shift en largeurs de col, ou une cible.",
};

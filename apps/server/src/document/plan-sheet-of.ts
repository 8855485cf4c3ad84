import type { PlanState } from "@firstray/contract";
import type { PlannedNumbers } from "@firstray/osteotomy";
import { calibrationTitles, type Measured, type Measurement, measurementCatalogue, type Text, unitTitles } from "@firstray/radiograph";
import type { Facts, SignedPlanFact } from "@firstray/record";
import { actorName } from "../view/actor-name.ts";
import type { PlanSheetContent, SheetRow } from "./plan-sheet-content.ts";
import { axisTexts, planUnitTexts, sheetTexts, sideTexts, signedBy, verdictTexts } from "./plan-sheet-texts.ts";
import { wireRows } from "./wire-rows.ts";
import { writtenNumber } from "./written-number.ts";

/** What is said on a sheet. */
export interface SheetSubject {
  readonly facts: Facts;
  readonly plan: SignedPlanFact;
  readonly state: PlanState;
  readonly practice: string;
  /** When it was recorded and when it is printed, in the practice's own time. */
  readonly recorded: string;
  readonly printed: string;
}

/** The plan sheet in one language, word by word. */
export function planSheetOf(subject: SheetSubject, language: "en" | "fr"): PlanSheetContent {
  const { facts, plan, state, practice } = subject;
  const { signed, evidence } = plan;
  const say = (text: Text): string => text[language];
  const { planned } = signed;
  return {
    language,
    ...{ title: say(sheetTexts.title), practice },
    ...(state.kind !== "current" && { warning: warningOf(state, say) }),
    patient: patientRows(facts, say),
    side: say(sideTexts[signed.foot]),
    filmDate: filmDate(facts, signed.film, say),
    before: { caption: say(sheetTexts.before), alt: say(sheetTexts.beforeAlt) },
    after: { caption: say(sheetTexts.after), alt: say(sheetTexts.afterAlt) },
    correctionHeading: say(sheetTexts.correction),
    correction: correctionRows(plan, language),
    measurementsHeading: say(sheetTexts.measurements),
    measurementsHeader: [sheetTexts.measure, sheetTexts.axis, sheetTexts.now, sheetTexts.predicted, sheetTexts.range].map(say),
    measurements: measurementRows(planned, language),
    rangesNote: say(rangesNote),
    limitsHeading: say(sheetTexts.limits),
    limits: planned.limits.map(({ verdict, because }) => ({ verdict, word: say(verdictTexts[verdict]), sentence: say(because) })),
    adviceHeading: say(sheetTexts.advice),
    advice: planned.advice.map(({ because }) => say(because)),
    wireHeading: say(sheetTexts.wire),
    ...wireRows(planned.wire, language),
    signature: say(signedBy(actorName(evidence.by), evidence.on.toString(), subject.recorded)),
    ids: idsOf(subject, say),
    device: say(sheetTexts.device),
    wall: wallRows(plan, language),
  };
}

const rangesNote: Text = {
  en: "Ranges: where 95 of 100 such operations would come to lie, by how exactly the film is read and the surgeon’s own spread; not where every one will.",
  fr: "Intervalles : où se situeraient 95 opérations semblables sur 100, selon la précision de la lecture et la variation propre à la personne qui opère; non pas toutes.",
};

const marks = { operated: sheetTexts.operatedMark, replaced: sheetTexts.replacedMark, outdated: sheetTexts.outdatedMark } as const;

function warningOf(state: Exclude<PlanState, { readonly kind: "current" }>, say: (text: Text) => string): PlanSheetContent["warning"] & {} {
  return { mark: say(marks[state.kind]), sentence: `${say(state.because)} ${say(sheetTexts.doNotOperate)}` };
}

function patientRows({ patient }: Facts, say: (text: Text) => string): readonly SheetRow[] {
  if (!patient) throw new Error("a signed plan must stand in a patient's record, got one without");
  return [
    [say(sheetTexts.name), `${patient.familyName}, ${patient.givenName}`],
    [say(sheetTexts.number), patient.number],
    [say(sheetTexts.birthDate), patient.birthDate],
  ];
}

function filmDate({ films }: Facts, id: string, say: (text: Text) => string): SheetRow {
  const on = films.find((film) => film.id === id)?.description.acquiredOn;
  return [say(sheetTexts.film), on ?? say(sheetTexts.unknown)];
}

function correctionRows({ signed: { correction, planned, calibration } }: SignedPlanFact, language: "en" | "fr"): readonly SheetRow[] {
  const length = (value: number): string =>
    `${writtenNumber(language, value, planned.unit === "mm" ? 1 : 2)} ${planUnitTexts[planned.unit][language]}`;
  const degrees = (value: number): string => `${writtenNumber(language, value)}°`;
  const percent = (share: number): string => `${Math.round(100 * share)} %`;
  const { contact } = planned;
  const parts = `${percent(contact.shareOfWidth)} ${sheetTexts.contactOf[language]}, ${percent(contact.shareOfArea)} ${sheetTexts.areaOf[language]}`;
  const rows: readonly (readonly [Text, string])[] = [
    [sheetTexts.lateralShift, `${length(correction.lateralShift)} (${percent(correction.lateralShift / planned.neckWidth)})`],
    [sheetTexts.varusTilt, degrees(correction.varusTiltDegrees)],
    [sheetTexts.plantarShift, length(correction.plantarShift)],
    [sheetTexts.kerf, length(correction.kerf)],
    [sheetTexts.obliquity, degrees(correction.obliquityDegrees)],
    [sheetTexts.reduction, degrees(correction.tarsometatarsalReductionDegrees)],
    [sheetTexts.shortening, length(planned.shortening)],
    [sheetTexts.contact, `${length(contact.width)} (${parts})`],
    ...(planned.wireShiftMm === undefined ? [] : [[sheetTexts.wireShift, `${writtenNumber(language, planned.wireShiftMm)} mm`] as const]),
  ];
  const scale: SheetRow = [sheetTexts.scale[language], calibrationTitles[calibration.kind][language]];
  return [...rows.map(([label, value]): SheetRow => [label[language], value]), scale];
}

/** The bone's own sizes, which no operation of this kind changes; the limits tell them. */
const ofTheBone: ReadonlySet<Measurement["name"]> = new Set(["neckWidth", "eminence"]);

function measurementRows({ before, after, sampled }: PlannedNumbers, language: "en" | "fr"): readonly (readonly string[])[] {
  return after.flatMap((predicted) => {
    if (ofTheBone.has(predicted.name)) return [];
    const earlier = before.find((one) => one.name === predicted.name && one.method === predicted.method);
    if (predicted.kind === "not-measurable" && earlier?.kind !== "measured") return [];
    const range = sampled.ranges.find((one) => one.name === predicted.name && one.method === predicted.method);
    const { title } = measurementCatalogue[predicted.name];
    return [
      [
        title[language],
        predicted.method === null ? "" : axisTexts[predicted.method][language],
        shownValue(earlier, language),
        shownValue(predicted, language),
        range ? `${writtenNumber(language, range.low)} – ${writtenNumber(language, range.high)}` : "",
      ],
    ];
  });
}

function shownValue(measurement: Measurement | undefined, language: "en" | "fr"): string {
  return measurement?.kind === "measured" ? withUnit(measurement, language) : sheetTexts.notMeasured[language];
}

function withUnit({ value, unit }: Measured, language: "en" | "fr"): string {
  const decimals = unit === "grade" ? 0 : unit === "deg" || unit === "mm" ? 1 : 2;
  const number = writtenNumber(language, value, decimals);
  if (unit === "grade") return number;
  return unit === "deg" ? `${number}°` : `${number} ${unitTitles[unit][language]}`;
}

function idsOf({ facts, plan: { signed }, printed }: SheetSubject, say: (text: Text) => string): string {
  const version = facts.episodes.find(({ id }) => id === signed.episode)?.protocolVersion;
  const protocol = version === undefined ? [] : [`${say(sheetTexts.protocol)} ${version}`];
  return [
    `${say(sheetTexts.plan)} ${signed.plan}`,
    `${say(sheetTexts.rules)} ${signed.geometryVersion}`,
    ...protocol,
    `${say(sheetTexts.printed)} ${printed}`,
  ].join(" · ");
}

/** What is read from across the room. */
function wallRows(plan: SignedPlanFact, language: "en" | "fr"): readonly SheetRow[] {
  const { correction, planned } = plan.signed;
  const length = (value: number): string =>
    `${writtenNumber(language, value, planned.unit === "mm" ? 1 : 2)} ${planUnitTexts[planned.unit][language]}`;
  const { wire } = planned;
  const order =
    wire.kind === "wire" && wire.lengthToOrderMm !== undefined
      ? [[sheetTexts.wallLength[language], `${wire.lengthToOrderMm} mm`] as const]
      : [];
  return [
    [sheetTexts.lateralShift[language], length(correction.lateralShift)],
    [sheetTexts.varusTilt[language], `${writtenNumber(language, correction.varusTiltDegrees)}°`],
    [sheetTexts.plantarShift[language], length(correction.plantarShift)],
    [sheetTexts.contact[language], length(planned.contact.width)],
    ...order,
  ];
}

import type { PlanReply, SignedPlan } from "@firstray/contract";
import { footOfNumbers, noCorrection, plannableFoot, publishedPlanSettings, usualExecutionSpread } from "@firstray/osteotomy";
import { expect, test } from "vitest";
import { patientViewTexts } from "../../texts/patient-view-texts.ts";
import { patientPlan } from "./patient-plan.ts";

const numbers = { neckWidth: 14, eminence: 4, length: 58, intermetatarsalAngle: 14, halluxValgusAngle: 30 };
const found = plannableFoot(footOfNumbers(numbers), { kind: "estimated", mmPerPixel: 1 });
if (found.kind !== "plannable") throw new Error(found.because.en);
const foot = found;
const film = { id: "film-1" };
const correction = { ...noCorrection, lateralShift: 7 };
const nothing: PlanReply = { revision: 0, signed: [], settings: publishedPlanSettings, execution: usualExecutionSpread, sequence: 1 };
const drafted = (lateralShift: number): PlanReply => ({
  ...nothing,
  draft: {
    alternatives: [{ correction: { ...noCorrection, lateralShift } }],
    chosen: 0,
    settings: publishedPlanSettings,
    execution: usualExecutionSpread,
  },
});
const signed = (film: string, state: SignedPlan["state"]["kind"]) =>
  // Only what is read of a signed plan here; the rest of it is the server's.
  ({ film, correction, state: { kind: state } }) as SignedPlan;

test.each([
  ["the signed plan, whatever was drafted since", { ...drafted(3), signed: [signed("film-1", "current")] }, { correction, isSigned: true }],
  ["the draft, said to be one", drafted(3), { correction: { ...noCorrection, lateralShift: 3 }, isSigned: false }],
  ["the draft, where the signed plan is of another film", { ...drafted(3), signed: [signed("film-2", "current")] }, { isSigned: false }],
  ["the draft, where the signed plan no longer stands", { ...drafted(3), signed: [signed("film-1", "outdated")] }, { isSigned: false }],
])("a patient is shown %s", (_, reply, expected) => {
  expect(patientPlan(film, reply, foot)).toMatchObject({ kind: "shown", ...expected });
});

const blocked = { en: "The side of this film is in doubt.", fr: "Le côté de ce cliché est douteux." };
test.each([
  ["nothing is planned", nothing, patientViewTexts.nothingYet],
  ["the draft moves nothing", drafted(0), patientViewTexts.nothingYet],
  ["a limit forbids the draft", drafted(13), patientViewTexts.breaksLimit],
  ["the film may not be planned on, even if a plan was signed", { ...nothing, blocked, signed: [signed("film-1", "current")] }, blocked],
])("a patient is shown no drawing where %s, and why", (_, reply, because) => {
  expect(patientPlan(film, reply, foot)).toEqual({ kind: "not-shown", because });
});

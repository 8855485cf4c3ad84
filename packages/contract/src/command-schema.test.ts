import { noCorrection, publishedPlanSettings, usualExecutionSpread } from "@firstray/osteotomy";
import { expect, test } from "vitest";
import { commandSchema } from "./command-schema.ts";

const id = "3f0c1c1e-8f1b-4d7e-9a51-0d9a4a0f7b10";
const episode = "11111111-1111-4111-8111-111111111111";
const common = { id, occurredOn: "2027-01-11" };
const removal = { foot: "left", wires: [`${id}/left/1`], count: 1, tipIntact: true, by: "Inf. Exemple", where: "Clinique" };

const signing = {
  ...{ plan: id, film: episode, episode, revision: 2 },
  correction: { ...noCorrection, lateralShift: 7.5, varusTiltDegrees: 5, kerf: 2 },
  ...{ settings: publishedPlanSettings, execution: usualExecutionSpread },
};

test.each([
  { type: "OpenEpisode", payload: { episode, foot: "left", protocolVersion: 1 } },
  {
    type: "RecordAssessment",
    payload: { episode, assessment: { pain: { walking: 6 }, calluses: [{ site: "metatarsal-2", painful: true }] } },
  },
  {
    type: "MeasureFilm",
    payload: { film: id, landmarks: { format: "firstray-landmarks/1", view: "dorsoplantar", side: "left", points: {} } },
  },
  {
    type: "SplitFilm",
    payload: {
      film: id,
      at: 1200,
      parts: [
        { film: episode, side: "right" },
        { film: id, side: "left" },
      ],
    },
  },
  {
    type: "CalibrateFilm",
    payload: { film: id, marker: { name: "bille", kind: "ball", millimetres: 25 }, from: [10.5, 20], to: [110, 20] },
  },
  { type: "SignPlan", payload: signing },
  { type: "CompareWithPlan", payload: { plan: id, film: episode, wirePoints: [[10.5, 20]] } },
  { type: "RecordOperationHeld", payload: { operation: id, feet: [{ foot: "left", episode, wires: 0 }] } },
  { type: "RecordWireRemoved", payload: removal },
  { type: "RecordVisit", payload: { visits: [{ item: "F2", foot: "left", episode }], withSurgeon: true, wiresRemoved: [removal] } },
  { type: "VoidEvent", payload: { voids: `${id}.2`, ground: { kind: "no-wire-seen", evidence: { kind: "film", film: id } } } },
  { type: "CorrectEvent", payload: { corrects: id, occurredOn: "2027-01-10", payload: { anything: 1 } } },
  {
    type: "RecordHindrance",
    payload: {
      ...{ feet: ["left"], hindrance: "no-contact", nextStep: "lettre", nextOn: "2027-01-20" },
      owner: { kind: "person", id: "n", name: "Inf. Exemple" },
    },
  },
  { type: "EndHindrance", payload: { feet: ["left"], hindrance: "no-contact", describes: "a rappelé" } },
  { type: "AssignObligation", payload: { obligation: "visit:x/F1", owner: { kind: "role", role: "nurse" } } },
  { type: "ReportRedFlag", payload: { foot: "left", signs: ["fever"], said: "38,5 °C" } },
  { type: "AcknowledgeRedFlag", payload: { report: id, decision: "vue demain", over: false } },
  { type: "RequestCallBack", payload: { foot: "left", about: "la sandale" } },
  { type: "RecordCallBack", payload: { request: `${id}.2`, reached: true, said: "expliqué" } },
  { type: "ArrangeClinicDay", payload: { operation: id, foot: "left", item: "R3", on: "2027-02-09" } },
  { type: "ConfirmRestoreGap", payload: { obligation: "reconcile-gap:x/1", explanation: "faite comme prévu" } },
])("$type is parsed as it was sent", (command) => {
  expect(commandSchema.parse({ ...common, ...command })).toEqual({ ...common, ...command });
});

test.each([
  { why: "an upload adds films, no command does", command: { type: "AddFilm", payload: {} } },
  { why: "an unknown foot", command: { type: "OpenEpisode", payload: { episode, foot: "both", protocolVersion: 1 } } },
  { why: "pain beyond 10", command: { type: "RecordAssessment", payload: { episode, assessment: { pain: { walking: 11 } } } } },
  {
    why: "a landmark that no film has",
    command: {
      type: "MeasureFilm",
      payload: { film: id, landmarks: { format: "firstray-landmarks/1", view: "lateral", side: "left", points: { nose: [1, 2] } } },
    },
  },
  {
    why: "measurements made in the browser",
    command: {
      type: "MeasureFilm",
      payload: { film: id, measurements: [], landmarks: { format: "firstray-landmarks/1", view: "lateral", side: "left", points: {} } },
    },
  },
  { why: "a plan with numbers of the browser's own", command: { type: "SignPlan", payload: { ...signing, planned: {} } } },
  {
    why: "a tilt that no head takes",
    command: { type: "SignPlan", payload: { ...signing, correction: { ...signing.correction, varusTiltDegrees: 60 } } },
  },
  {
    why: "half a wire",
    command: { type: "RecordOperationHeld", payload: { operation: id, feet: [{ foot: "left", episode, wires: 0.5 }] } },
  },
  { why: "a film split in one", command: { type: "SplitFilm", payload: { film: id, at: 9, parts: [{ film: id, side: "left" }] } } },
  {
    why: "a marker of no size",
    command: {
      type: "CalibrateFilm",
      payload: { film: id, marker: { name: "x", kind: "ball", millimetres: 0 }, from: [0, 0], to: [9, 9] },
    },
  },
  { why: "a hand-over by a client", command: { type: "ReassignObligations", payload: { from: "n", to: { kind: "role", role: "nurse" } } } },
  {
    why: "a restore by a client",
    command: { type: "OpenRestoreGap", payload: { from: "2027-01-10T02:00:00Z", to: "2027-01-11T02:00:00Z", findings: [] } },
  },
  { why: "a warning sign without a sign", command: { type: "ReportRedFlag", payload: { foot: "left", signs: [], said: "x" } } },
  {
    why: "a void that names another chart",
    command: { type: "VoidEvent", payload: { voids: id, ground: { kind: "other-chart", patient: id, event: id } } },
  },
  { why: "no foot at all", command: { type: "RecordOperationHeld", payload: { operation: id, feet: [] } } },
  { why: "an empty explanation", command: { type: "SettleReconcile", payload: { obligation: "reconcile:x", explanation: "  " } } },
  { why: "a number without a letter or digit", command: { type: "ChangePatientDetails", payload: { number: "--" } } },
  { why: "a name of two lines", command: { type: "ChangePatientDetails", payload: { familyName: "Essai\nTest" } } },
  { why: "a change of nothing", command: { type: "ChangePatientDetails", payload: {} } },
])("refused: $why", ({ command }) => {
  expect(commandSchema.safeParse({ ...common, ...command }).success).toBe(false);
});

test.each(["2027-02-29", "2027-13-01", "11/01/2027", ""])("%s is no day", (occurredOn) => {
  const command = { ...common, type: "DiscloseFragment", payload: { foot: "left" } };
  expect(commandSchema.safeParse({ ...command, occurredOn }).success).toBe(false);
});

test("an id has one spelling", () => {
  const command = { ...common, id: id.toUpperCase(), type: "DiscloseFragment", payload: { foot: "left" } };
  expect(commandSchema.parse(command).id).toBe(id);
});

import type { ObligationReply } from "@firstray/contract";
import { expect, test } from "vitest";
import { entryDetail } from "./entry-detail.ts";

const visit: ObligationReply = {
  key: "visit:e/F1",
  kind: "visit",
  title: { en: "Visit, one week", fr: "Visite, une semaine" },
  foot: "left",
  subject: "e/F1",
  opensOn: "2027-01-16",
  dueOn: "2027-01-18",
  lateOn: "2027-01-22",
  escalatesOn: "2027-01-26",
  owner: { en: "", fr: "" },
  ownedBy: { kind: "role", role: "nurse" },
  waivable: true,
  protocolItem: "F1",
  standing: "waived",
};
const nora = { kind: "person", id: "n", name: "Nora Example" };

test.each([
  { type: "ObligationWaived", payload: { obligation: visit.key, ground: "refused" }, en: "Visit, one week, left foot" },
  { type: "ObligationWaived", payload: { obligation: "visit:gone/F1", ground: "refused" }, en: undefined },
  { type: "ObligationAssigned", payload: { obligation: visit.key, owner: nora }, en: "Visit, one week, left foot · Nora Example" },
  { type: "ObligationsReassigned", payload: { from: "n", to: { kind: "role", role: "nurse" } }, en: "n · Nurse on duty" },
  {
    type: "RemovalHindered",
    payload: { hindrance: "no-contact", nextStep: "letter", nextOn: "2027-01-25" },
    en: "The patient cannot be reached · letter, Jan 25, 2027",
  },
  { type: "HindranceEnded", payload: { hindrance: "no-contact", describes: "she called" }, en: "Contact regained · she called" },
  { type: "RedFlagReported", payload: { signs: ["bleeding"], said: "since noon" }, en: "Heavy bleeding · since noon" },
  { type: "CallBackMade", payload: { reached: false, said: "no answer" }, en: "not reached · no answer" },
  { type: "EventVoided", payload: { ground: { kind: "other-chart" } }, en: "entered in another patient’s chart" },
  { type: "FilmCalibrated", payload: { marker: { name: "coin", kind: "coin", millimetres: 26.5 } }, en: "coin, 26.5 mm" },
  {
    type: "PlanSigned",
    payload: { correction: { lateralShift: 7.46, varusTiltDegrees: 6 }, planned: { unit: "mm" } },
    en: "shift 7.5 mm · tilt 6.0°",
  },
  { type: "CorrectionAchieved", payload: { achieved: { lateralShift: { planned: 7, achieved: 6.21 } } }, en: "shift 6.2, planned 7.0" },
  { type: "DressingChanged", payload: { episode: "e" }, en: undefined },
  { type: "RedFlagReported", payload: undefined, en: undefined },
] as const)("$type reads “$en”", ({ type, payload, en }) => {
  expect(entryDetail({ type, payload }, [visit])?.en).toBe(en);
});

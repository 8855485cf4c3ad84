import type { Command } from "../command.ts";
import type { RefusalCode } from "../decision.ts";
import type { Facts } from "../facts.ts";
import { after, command, registered } from "./practice.ts";
import { plannedLandmarks, samplePlan, sampleResult } from "./sample-plan.ts";

/** A command that one guard refuses, and nothing else does. */
interface PlanCase {
  readonly guard: string;
  readonly code: RefusalCode;
  readonly facts: Facts;
  readonly command: Command;
}

const on = "2027-01-11";
const file = { contentHash: "c3", format: "dicom", columns: 2000, rows: 1000 } as const;
const description = { view: "dorsoplantar", side: "left", weightBearing: "yes", acquiredOn: "2027-01-04" } as const;

/** With one film of the left foot, unmeasured. */
export const filmed = (): Facts => after(registered(), "AddFilm", { film: "film-1", file, description, mismatch: [] }, { id: "added" });
/** The same, measured. */
export const measured = (): Facts =>
  after(filmed(), "MeasureFilm", { film: "film-1", landmarks: plannedLandmarks, measurements: [] }, { id: "measured" });
/** The same, with a signed plan. */
export const planned = (): Facts => after(measured(), "SignPlan", samplePlan(), { id: "signed" });
/** The same, with a later film. */
export const filmedAgain = (): Facts =>
  after(planned(), "AddFilm", {
    film: "film-2",
    file: { ...file, contentHash: "d4" },
    description: { ...description, acquiredOn: on },
    mismatch: [],
  });

/** One command for each guard of planning that nothing but this guard refuses. */
export const planGuardCases: readonly PlanCase[] = [
  {
    guard: "plan-on-a-film-that-can-be-planned",
    code: "film-blocked",
    facts: filmed(),
    command: command("SignPlan", samplePlan(), { on }),
  },
  { guard: "plan-signed-once", code: "invalid", facts: planned(), command: command("SignPlan", samplePlan({ kerf: 1 }), { on }) },
  {
    guard: "plan-within-its-limits",
    code: "plan-forbidden",
    facts: measured(),
    command: command("SignPlan", samplePlan({ lateralShift: 12 }), { on }),
  },
  {
    guard: "result-of-the-planned-foot",
    code: "film-blocked",
    facts: planned(),
    command: command("CompareWithPlan", sampleResult("film-1"), { on }),
  },
];

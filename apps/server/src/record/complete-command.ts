import type { SentCommand } from "@firstray/contract";
import { measureFilm } from "@firstray/radiograph";
import type { Command, Facts } from "@firstray/record";
import type { CalibrationOf } from "../plan/calibrations.ts";
import { completePlan } from "../plan/complete-plan.ts";
import { completeResult } from "../plan/complete-result.ts";

/** The command that the record decides: what is measured or planned is computed here, on the server, never in the browser. */
export function completeCommand(command: SentCommand, facts: Facts, calibrationOf: CalibrationOf): Command {
  switch (command.type) {
    case "MeasureFilm": {
      const { film, landmarks } = command.payload;
      return { ...command, payload: { film, landmarks, measurements: measureFilm(landmarks, calibrationOf(film)) } };
    }
    case "SignPlan":
      return { ...command, payload: completePlan(command.payload, facts, calibrationOf) };
    case "CompareWithPlan":
      return { ...command, payload: completeResult(command.payload, facts, calibrationOf) };
    default:
      return command;
  }
}

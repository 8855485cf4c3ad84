import type { SentCommand } from "@firstray/contract";
import { type Calibration, measureFilm } from "@firstray/radiograph";
import type { Command } from "@firstray/record";

/** The command that the record decides: a film's landmarks become measurements here, on the server, never in the browser. */
export function completeCommand(command: SentCommand, calibrationOf: (film: string) => Calibration): Command {
  if (command.type !== "MeasureFilm") return command;
  const { film, landmarks } = command.payload;
  return { ...command, payload: { film, landmarks, measurements: measureFilm(landmarks, calibrationOf(film)) } };
}

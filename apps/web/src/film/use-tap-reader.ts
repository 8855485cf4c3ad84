import type { FilmReply } from "@firstray/contract";
import type { Position, TapName } from "@firstray/radiograph";
import { useEffect, useRef } from "react";
import type { FilmReader } from "./film-reader.ts";
import { landmarkFile } from "./landmark-file.ts";
import { type TapOutcome, tracedMarks } from "./traced-marks.ts";
import type { LandmarkEditor } from "./use-landmarks.ts";

/** Reads a tap together with all taps before it, and marks what it gives. */
export type TapReader = (tap: TapName, at: Position) => Promise<TapOutcome>;

/** The outcome stands on the marks as they are when it comes, not as they were at the tap. */
export function useTapReader(film: FilmReply, reader: FilmReader | undefined, editor: LandmarkEditor): TapReader {
  const latest = useRef(editor);
  useEffect(() => {
    latest.current = editor;
  });
  return async (tap, at) => {
    if (reader === undefined) throw new Error("a tap comes after its film, got a tap first");
    const { side } = landmarkFile(film, {});
    const taps = { ...editor.marks.taps, [tap]: at };
    const scale = film.calibration.kind === "unknown" ? undefined : film.calibration.mmPerPixel;
    const traced = await reader.trace({ format: "firstray-taps/1", view: "dorsoplantar", side, taps }, scale);
    const outcome = tracedMarks(latest.current.marks, tap, at, traced);
    if (outcome.kind === "traced") latest.current.mark(outcome.marks);
    return outcome;
  };
}

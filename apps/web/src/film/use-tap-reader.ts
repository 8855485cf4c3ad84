import type { FilmReply } from "@firstray/contract";
import type { Position, TapName } from "@firstray/radiograph";
import { useEffect, useRef } from "react";
import { type FilmTracer, filmTracer } from "./film-tracer.ts";
import { landmarkFile } from "./landmark-file.ts";
import { type TapOutcome, tracedMarks } from "./traced-marks.ts";
import type { LandmarkEditor } from "./use-landmarks.ts";

/** Reads a tap together with all taps before it, and marks what it gives. */
export type TapReader = (tap: TapName, at: Position) => Promise<TapOutcome>;

/** Traces in a thread of its own, which begins with the first tap; the outcome stands on the marks as they are when it comes. */
export function useTapReader(film: FilmReply, values: Uint16Array, editor: LandmarkEditor): TapReader {
  const tracer = useRef<FilmTracer>(undefined);
  const latest = useRef(editor);
  useEffect(() => {
    latest.current = editor;
  });
  useEffect(
    () => () => {
      tracer.current?.dispose();
      tracer.current = undefined;
    },
    [],
  );
  return async (tap, at) => {
    tracer.current ??= filmTracer({ width: film.columns, height: film.rows, pixels: values, bitsStored: film.bits });
    const { side } = landmarkFile(film, {});
    const taps = { ...editor.marks.taps, [tap]: at };
    const scale = film.calibration.kind === "unknown" ? undefined : film.calibration.mmPerPixel;
    const traced = await tracer.current.trace({ format: "firstray-taps/1", view: "dorsoplantar", side, taps }, scale);
    const outcome = tracedMarks(latest.current.marks, tap, at, traced);
    if (outcome.kind === "traced") latest.current.mark(outcome.marks);
    return outcome;
  };
}

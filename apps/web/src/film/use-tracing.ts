import type { FilmReply } from "@firstray/contract";
import type { Position, TapName, Text } from "@firstray/radiograph";
import { useEffect, useRef, useState } from "react";
import { traceTexts } from "../texts/trace-texts.ts";
import { type FilmTracer, filmTracer } from "./film-tracer.ts";
import { landmarkFile } from "./landmark-file.ts";
import { nextTap } from "./next-tap.ts";
import { tracedMarks } from "./traced-marks.ts";
import type { LandmarkEditor } from "./use-landmarks.ts";

/** Tracing from one tap a structure. */
export interface Tracing {
  /** The structure that the next tap means. */
  readonly active: TapName | undefined;
  readonly busy: boolean;
  /** Why the last tap gave nothing. */
  readonly refusal: Text | undefined;
  readonly choose: (tap: TapName) => void;
  readonly tap: (at: Position) => void;
}

/** Reads each tap with all taps before it, as one step of the editor; the thread begins with the first tap. */
export function useTracing(film: FilmReply, values: Uint16Array, editor: LandmarkEditor): Tracing {
  const tracer = useRef<FilmTracer>(undefined);
  const latest = useRef(editor);
  const [chosen, setChosen] = useState<TapName>();
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Text>();
  const active = chosen ?? nextTap(editor.points);
  useEffect(() => {
    latest.current = editor;
  });
  useEffect(() => () => tracer.current?.dispose(), []);
  const read = async (tap: TapName, at: Position): Promise<void> => {
    tracer.current ??= filmTracer({ width: film.columns, height: film.rows, pixels: values, bitsStored: film.bits });
    const { side } = landmarkFile(film, {});
    const taps = { ...editor.marks.taps, [tap]: at };
    const scale = film.calibration.kind === "unknown" ? undefined : film.calibration.mmPerPixel;
    const traced = await tracer.current.trace({ format: "firstray-taps/1", view: "dorsoplantar", side, taps }, scale);
    const outcome = tracedMarks(latest.current.marks, tap, at, traced);
    if (outcome.kind === "refused") return setRefusal(outcome.because);
    latest.current.mark(outcome.marks);
    setChosen(nextTap(outcome.marks.points, tap));
  };
  return {
    active,
    busy,
    refusal,
    choose: (tap) => {
      setChosen(tap);
      setRefusal(undefined);
    },
    tap: (at) => {
      if (active === undefined || busy) return;
      setBusy(true);
      setRefusal(undefined);
      read(active, at)
        .catch(() => setRefusal(traceTexts.broken))
        .finally(() => setBusy(false));
    },
  };
}

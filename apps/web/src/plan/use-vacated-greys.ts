import type { FilmReply } from "@firstray/contract";
import { type Correction, noCorrection, type PlannableFoot } from "@firstray/osteotomy";
import type { FilmRegion } from "@firstray/radiograph";
import { useEffect, useMemo, useRef, useState } from "react";
import type { Greys } from "../film/draw-greys.ts";
import type { VacatedAnswer, VacatedQuestion } from "./vacated-messages.ts";

/**
 * The film without the pieces that a plan moves, SIMULATED in its greys: made anew in a thread of its own where the cut changes, never while
 * the head moves. Nothing until it is there.
 */
export function useVacatedGreys(
  { bits }: Pick<FilmReply, "bits">,
  greys: Greys,
  foot: PlannableFoot,
  { kerf, obliquityDegrees, tarsometatarsalReductionDegrees }: Correction,
  shown: FilmRegion,
): Greys | undefined {
  const worker = useRef<Worker>(undefined);
  const asked = useRef(0);
  const [answer, setAnswer] = useState<VacatedAnswer>();
  const turns = tarsometatarsalReductionDegrees !== 0;
  useEffect(() => {
    const made = new Worker(new URL("./vacated-worker.ts", import.meta.url), { type: "module" });
    made.addEventListener("message", ({ data }: MessageEvent<VacatedAnswer>) => data.id === asked.current && setAnswer(data));
    const question: VacatedQuestion = {
      kind: "film",
      film: { width: greys.columns, height: greys.rows, pixels: greys.values, bitsStored: bits },
    };
    made.postMessage(question);
    worker.current = made;
    return () => made.terminate();
  }, [greys, bits]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another film has another worker, which was asked nothing yet
  useEffect(() => {
    asked.current += 1;
    const cut = { ...noCorrection, kerf, obliquityDegrees, tarsometatarsalReductionDegrees: turns ? 1 : 0 };
    const question: VacatedQuestion = { kind: "vacate", id: asked.current, foot, cut, shown };
    worker.current?.postMessage(question);
  }, [greys, foot, kerf, obliquityDegrees, turns, shown]);
  return useMemo(() => answer && { columns: greys.columns, rows: greys.rows, values: answer.pixels }, [answer, greys]);
}

import type { Correction, ExecutionSpread, PlannableFoot, PlanSettings, SampledPrediction } from "@firstray/osteotomy";
import { useEffect, useRef, useState } from "react";
import type { SamplingAnswer, SamplingQuestion } from "./sampling-messages.ts";

/** A plan with what is uncertain in it. */
export interface Sampled {
  /** Of the plan as it was last at rest. */
  readonly prediction: SampledPrediction | undefined;
  /** The plan has changed since. */
  readonly isStale: boolean;
}

interface Of {
  readonly foot: PlannableFoot;
  readonly correction: Correction;
  readonly settings: PlanSettings;
  readonly execution: ExecutionSpread;
}

const samples = 600;
/** The same for every plan: a range that differs says that the plan differs. */
const seed = 1;
/** Milliseconds at rest before a plan is sampled. */
const rest = 250;

/** Samples the plan in a thread of its own whenever it comes to rest; no frame waits for it. */
export function useSampled({ foot, correction, settings, execution }: Of): Sampled {
  const worker = useRef<Worker>(undefined);
  const asked = useRef(0);
  const [answer, setAnswer] = useState<SamplingAnswer>();
  const [awaited, setAwaited] = useState(0);
  useEffect(() => {
    const made = new Worker(new URL("./sampling-worker.ts", import.meta.url), { type: "module" });
    made.addEventListener("message", ({ data }: MessageEvent<SamplingAnswer>) => setAnswer(data));
    worker.current = made;
    return () => made.terminate();
  }, []);
  useEffect(() => {
    asked.current += 1;
    const question: SamplingQuestion = { id: asked.current, order: { foot, correction, settings, execution, samples, seed } };
    setAwaited(question.id);
    const timer = setTimeout(() => worker.current?.postMessage(question), rest);
    return () => clearTimeout(timer);
  }, [foot, correction, settings, execution]);
  return { prediction: answer?.sampled, isStale: answer?.id !== awaited };
}

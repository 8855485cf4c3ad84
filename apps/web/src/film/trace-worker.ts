import { type GreyFilm, traceFromTaps } from "@firstray/radiograph";
import type { TraceAnswer, TraceQuestion } from "./trace-messages.ts";

let resident: GreyFilm | undefined;

// A thread of its own: tracing takes longer than a frame, and the film under the finger must not stop.
addEventListener("message", ({ data }: MessageEvent<TraceQuestion>) => {
  if (data.kind === "film") {
    resident = data.film;
    return;
  }
  if (resident === undefined) throw new Error("the film comes before its taps, got taps first");
  const { id, taps, mmPerPixel } = data;
  const answer: TraceAnswer = { id, traced: traceFromTaps(resident, taps, mmPerPixel === undefined ? {} : { mmPerPixel }) };
  postMessage(answer);
});

import { sampledPrediction } from "@firstray/osteotomy";
import type { SamplingAnswer, SamplingQuestion } from "./sampling-messages.ts";

// A thread of its own: hundreds of plans take longer than a frame, and the head under the finger must not stop.
addEventListener("message", ({ data: { id, order } }: MessageEvent<SamplingQuestion>) => {
  const answer: SamplingAnswer = { id, sampled: sampledPrediction(order) };
  postMessage(answer);
});

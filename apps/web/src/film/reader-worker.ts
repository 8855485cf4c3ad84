import { feetOnFilm, filmQuality, type GreyFilm, traceFromTaps } from "@firstray/radiograph";
import type { ReaderAnswer, ReaderQuestion } from "./reader-messages.ts";

let resident: GreyFilm | undefined;

// A thread of its own: reading takes longer than a frame, and the film under the finger must not stop.
addEventListener("message", ({ data }: MessageEvent<ReaderQuestion>) => {
  if (data.kind === "film") {
    resident = data.film;
    return;
  }
  if (resident === undefined) throw new Error("the film comes before what is asked of it, got a question first");
  postMessage(answered(resident, data));
});

function answered(film: GreyFilm, question: Exclude<ReaderQuestion, { readonly kind: "film" }>): ReaderAnswer {
  const { id } = question;
  switch (question.kind) {
    case "trace": {
      const { taps, mmPerPixel } = question;
      return { kind: "traced", id, traced: traceFromTaps(film, taps, mmPerPixel === undefined ? {} : { mmPerPixel }) };
    }
    case "look":
      return { kind: "looked", id, look: { findings: filmQuality(film, question.described, question.landmarks), feet: feetOnFilm(film) } };
  }
}

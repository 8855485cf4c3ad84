import { vacatedGreys } from "@firstray/osteotomy";
import type { GreyFilm } from "@firstray/radiograph";
import type { VacatedAnswer, VacatedQuestion } from "./vacated-messages.ts";

let resident: GreyFilm | undefined;

// A thread of its own: a large film is copied and filled, which takes longer than a frame.
addEventListener("message", ({ data }: MessageEvent<VacatedQuestion>) => {
  if (data.kind === "film") {
    resident = data.film;
    return;
  }
  if (resident === undefined) throw new Error("the film comes before what is asked of it, got a question first");
  const { pixels } = vacatedGreys(resident, data.foot, data.cut, data.shown);
  const answer: VacatedAnswer = { id: data.id, pixels: new Uint16Array(pixels) };
  postMessage(answer, { transfer: [answer.pixels.buffer] });
});

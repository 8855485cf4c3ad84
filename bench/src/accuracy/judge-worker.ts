import { parentPort, workerData } from "node:worker_threads";
import { sharedSkeleton } from "../bones/shared-skeleton.ts";
import { attempted } from "./attempted.ts";
import { bonesKnownFilm } from "./bones-known-film.ts";
import type { Undrawn } from "./film-result.ts";
import { filmSeed } from "./film-seed.ts";
import { judgedFilm } from "./judged-film.ts";
import type { KnownFilm } from "./known-film.ts";
import { phantomKnownFilm } from "./phantom-known-film.ts";
import type { WorkOrder } from "./work-order.ts";

/** Judges its share of the films, one after the other, and posts each result as it comes. */
function work({ source, run, first, stride, end }: WorkOrder): void {
  const draw = source === "phantoms" ? phantomKnownFilm : fromBones();
  for (let index = first; index < end; index += stride) {
    const seed = filmSeed(run, index);
    const known = attempted(() => draw(seed));
    parentPort?.postMessage("kind" in known ? undrawn(seed) : judgedFilm(known, { seed, index }));
  }
}

/** Some draws ask for a foot that cannot stand; they are left out and counted. */
function undrawn(seed: number): Undrawn {
  return { kind: "undrawn", seed };
}

function fromBones(): (seed: number) => KnownFilm {
  const shared = sharedSkeleton();
  if (shared.kind === "absent") throw new Error(shared.because);
  return (seed) => bonesKnownFilm(shared.skeleton, seed);
}

// Only this bench starts this worker, and always with an order.
work(workerData as WorkOrder);

import { readFilm } from "../../../packages/dicom/src/index.ts";
import { fuzzSeeds } from "./fuzz-seeds.ts";
import type { FuzzAnswer, FuzzTask } from "./fuzz-task.ts";
import { mutated } from "./mutated.ts";

// Reads damaged films one after another, each asked for by the process that watches this one.
const [, , real, made] = process.argv;
if (real === undefined || made === undefined)
  throw new Error("the reader of damaged films must be told of two folders of films, and was not");
const seeds = new Map(fuzzSeeds({ real, made }).map((seed) => [seed.name, seed]));
const answer = (told: FuzzAnswer): void => void process.send?.(told);

process.on("message", async ({ name, seed }: FuzzTask) => {
  const whole = seeds.get(name)?.bytes();
  if (!whole) throw new Error(`the folders must hold ${name}`);
  try {
    const read = await readFilm(mutated(whole, seed));
    answer({ kind: read.kind === "film" ? "film" : "refused", rssMb: process.memoryUsage.rss() / 2 ** 20 });
  } catch (thrown) {
    answer({ kind: "threw", what: String(thrown), rssMb: process.memoryUsage.rss() / 2 ** 20 });
  }
});
answer({ kind: "ready", rssMb: process.memoryUsage.rss() / 2 ** 20 });

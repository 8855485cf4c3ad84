import { cpus, totalmem } from "node:os";
import { parseArgs } from "node:util";
import type { Figure } from "./figure.ts";
import { markdownTable } from "./markdown-table.ts";

const { values: options, positionals: asked } = parseArgs({
  allowPositionals: true,
  options: {
    seed: { type: "string", default: "1" },
    films: { type: "string", default: "2000" },
    feet: { type: "string", default: "200" },
    episodes: { type: "string", default: "1000000" },
    kills: { type: "string", default: "120" },
    inputs: { type: "string", default: "100000" },
    markdown: { type: "boolean", default: false },
  },
});

/** A whole number from the command line. */
function wholeNumber(name: string, text: string, least: number): number {
  const number = Number(text);
  if (Number.isInteger(number) && number >= least) return number;
  console.error(`--${name} takes a whole number from ${least}, got ${text}.`);
  process.exit(2);
}

const order = {
  seed: wholeNumber("seed", options.seed, 0),
  films: wholeNumber("films", options.films, 2),
  feet: wholeNumber("feet", options.feet, 4),
  episodes: wholeNumber("episodes", options.episodes, 10_001),
  kills: wholeNumber("kills", options.kills, 1),
  inputs: wholeNumber("inputs", options.inputs, 100),
};

/** `npm run bench [-- name …] [--seed N] [--films N] [--feet N] [--episodes N] [--inputs N] [--kills N] [--markdown]`: each benchmark is loaded only when it runs. */
const benchmarks: Readonly<Record<string, () => Promise<readonly Figure[]>>> = {
  accuracy: async () => (await import("./accuracy/accuracy.ts")).benchAccuracy(order),
  "plan-drag": async () => (await import("./plan-drag/plan-drag.ts")).benchPlanDrag(),
  plan: async () => (await import("./plan/plan.ts")).benchPlan(order),
  measure: async () => (await import("./measure.ts")).benchMeasure(),
  append: async () => (await import("./practice/append.ts")).benchAppend(),
  worklist: async () => (await import("./practice/worklist.ts")).benchWorklist(order),
  crash: async () => (await import("./trust/crash.ts")).benchCrash(order),
  load: async () => (await import("./trust/load.ts")).benchLoad(order),
  fuzz: async () => (await import("./trust/fuzz.ts")).benchFuzz(order),
  start: async () => (await import("./start.ts")).benchStart(),
};

const unknown = asked.filter((name) => !(name in benchmarks));
if (unknown.length > 0) {
  console.error(`No benchmark is named ${unknown.join(", ")}; there are: ${Object.keys(benchmarks).join(", ")}.`);
  process.exit(2);
}
const machine = { processor: cpus()[0]?.model, cores: cpus().length, memoryGiB: Math.round(totalmem() / 2 ** 30), node: process.version };
const figures: Record<string, readonly Figure[]> = {};
for (const [name, run] of Object.entries(benchmarks)) {
  if (asked.length === 0 || asked.includes(name)) figures[name] = await run();
}
console.log(options.markdown ? markdownTable(Object.values(figures).flat()) : JSON.stringify({ machine, figures }, null, 2));

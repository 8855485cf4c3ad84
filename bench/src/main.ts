import { cpus, totalmem } from "node:os";
import type { Figure } from "./figure.ts";

/** `npm run bench [-- name …]`: each benchmark is loaded only when it runs. */
const benchmarks: Readonly<Record<string, () => Promise<readonly Figure[]>>> = {
  measure: async () => (await import("./measure.ts")).benchMeasure(),
  start: async () => (await import("./start.ts")).benchStart(),
};

const asked = process.argv.slice(2);
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
console.log(JSON.stringify({ machine, figures }, null, 2));

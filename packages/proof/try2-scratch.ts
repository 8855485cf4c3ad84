import { guards } from "@firstray/record";
import { expand } from "./src/expand.ts";
import { explore } from "./src/explore.ts";
import { alphabetOf } from "./src/plan.ts";
const [, , a = "one-foot", m = "1", d = "4"] = process.argv;
const t0 = performance.now();
const r = await explore({ alphabet: a, mostMistakes: +m, depth: +d }, [expand], guards.map((g) => g.name));
const moves = alphabetOf(r).moves;
const show = (p: readonly number[]) => p.map((i) => "\n      " + moves[i]!.title.en).join("");
console.log(r.alphabet, "states", r.states, "transitions", r.transitions, "complete", r.complete, ((performance.now() - t0) / 1000).toFixed(1), "s");
const shown = new Map<string, number>();
for (const c of r.counterexamples) { const k = c.invariant + moves[c.path.at(-1)!]!.title.en; shown.set(k, (shown.get(k) ?? 0) + 1); if (shown.get(k) === 1) console.log("  ✗", c.invariant, "|", c.detail, show(c.path)); }
console.log("counterexamples", r.counterexamples.length);
for (const c of r.catches) console.log("  caught", c.guard, "by", c.invariant, process.argv[5] ? show(c.path) : c.path.length);
console.log("uncaught:", guards.map((g) => g.name).filter((n) => !r.catches.some((c) => c.guard === n)).join(", "));

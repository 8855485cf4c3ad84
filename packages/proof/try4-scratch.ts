import { answer } from "./src/answer.ts";
import { prove } from "./src/prove.ts";
const t0 = performance.now();
const p = await prove({ depth: Number(process.argv[2] ?? 6), histories: Number(process.argv[3] ?? 200), seed: 1 }, [answer]);
for (const s of p.sweeps) console.log(s.alphabet, s.mostMistakes, s.depth, s.states, s.transitions, s.complete);
console.log({ ...p, sweeps: 0, mutations: [p.mutations.caught, p.mutations.total], counterexamples: p.counterexamples.length });
for (const m of p.mutations.each) console.log(m.guard, "|", m.caughtBy, "|", m.history.map((h) => h.en).join(" → "));
for (const c of p.counterexamples.slice(0, 8)) console.log("✗", c.invariant, c.detail, c.history.map((h) => "\n     " + h.en).join(""));
console.log((performance.now() - t0) / 1000);

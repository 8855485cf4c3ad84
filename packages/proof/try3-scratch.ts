import { walk } from "./src/walk.ts";
const n = Number(process.argv[2]); const from = Number(process.argv[3] ?? 1);
const t0 = performance.now(); let steps = 0; const shown = new Map<string, number>();
for (let i = from; i < from + n; i++) { const w = walk(i); steps += w.steps; if (w.wrong) { const k = w.wrong.invariant + w.wrong.detail.replace(/[0-9]+/g, "#"); const c = (shown.get(k) ?? 0) + 1; shown.set(k, c); if (c === 1) console.log("✗ seed", i, w.wrong.invariant, w.wrong.detail, "\n   ", w.wrong.history.map((h) => h.en).join("\n    ")); } }
console.log(shown, n, "histories", steps, "steps", ((performance.now() - t0) / 1000).toFixed(1), "s");

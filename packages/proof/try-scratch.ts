import { guards } from "@firstray/record";
import { footAlphabets } from "/work/main/packages/proof/src/alphabet.ts";
import { moved } from "/work/main/packages/proof/src/move.ts";
import { namedDecider } from "/work/main/packages/proof/src/named-decider.ts";
import { worldKey } from "/work/main/packages/proof/src/world-key.ts";
import { wireIsOwed } from "/work/main/packages/proof/src/wire-is-owed.ts";
import { wireOutIsDischarged } from "/work/main/packages/proof/src/wire-out-is-discharged.ts";
import { canStillClose } from "/work/main/packages/proof/src/can-still-close.ts";
import { replaysTheSame } from "/work/main/packages/proof/src/replays-the-same.ts";
const decide = namedDecider(guards);
const invs = [wireIsOwed(), wireOutIsDischarged, canStillClose, replaysTheSame];
const { start, moves } = footAlphabets.find(({name}) => name === process.argv[5])!;
const M = Number(process.argv[3] ?? 2);
let frontier = [{ w: start, path: [] as number[] }];
const seen = new Set([worldKey(start)]);
let transitions = 0; const t0 = performance.now();
const shown = new Set<string>();
for (let d = 1; d <= Number(process.argv[2]); d++) {
  const next: typeof frontier = [];
  for (const { w, path } of frontier) for (const [i, m] of moves.entries()) {
    if (m.kind === "mistake" && w.mistakes >= M) continue;
    const a = moved(m, w, decide); if (!a) continue; transitions++;
    const k = worldKey(a); if (seen.has(k)) continue; seen.add(k);
    let bad = false;
    for (const inv of process.argv[4] ? [] : invs) { const b = inv.broken(a, decide); if (b) { bad = true; const s = inv.name + " | " + m.title.en; if (!shown.has(s)) { shown.add(s); console.log("✗", inv.name, b, "\n   ", [...path, i].map((j) => moves[j]!.title.en).join("\n    ")); } } }
    if (!bad) next.push({ w: a, path: [...path, i] });
  }
  frontier = next;
  console.log("depth", d, "new", next.length, "states", seen.size, "transitions", transitions, ((performance.now() - t0) / 1000).toFixed(1), "s");
}

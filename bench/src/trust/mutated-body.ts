import { seededRandom } from "@firstray/geometry";
import { mutated } from "./mutated.ts";

/** What nobody's form sends. */
const odd: readonly unknown[] = [
  ...[null, true, 0, -1, 1e308, Number.MAX_SAFE_INTEGER, "", " ", "\u0000", "../../etc/passwd", "<script>alert(1)</script>"],
  ...["2027-02-30", "9999-12-31", "-271821-04-20", "x".repeat(20_000), "🦶".repeat(500), "__proto__", [], {}, [[[[[[]]]]]]],
];
const nesting = 2000;

/** A body of JSON with one value odd, gone, doubled, renamed or too deep, or with its text damaged; the same seed makes the same body. */
export function mutatedBody(whole: unknown, seed: number): string {
  const random = seededRandom(seed);
  const pick = (below: number): number => Math.floor(random() * below);
  const text = JSON.stringify(whole);
  if (pick(4) === 0) return mutated(Buffer.from(text), seed).toString("latin1");
  const target = pick(text.split(/[,:[{]/).length);
  const value = pick(50) === 0 ? JSON.parse("[".repeat(nesting) + "]".repeat(nesting)) : odd[pick(odd.length)];
  const how = pick(4);
  let passed = 0;
  return (
    JSON.stringify(whole, (key, inner) => {
      passed += 1;
      if (passed !== target) return inner;
      if (how === 0) return undefined;
      if (how === 1) return [inner, inner];
      if (how === 2) return { [`${key} `]: inner, __proto__: value };
      return value;
    }) ?? "null"
  );
}

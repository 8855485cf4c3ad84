import { expect, test } from "vitest";
import { doubtsOf, type TracedShafts } from "./doubts-of.ts";
import type { ShaftTrace } from "./shaft-trace.ts";

/** A shaft upright at x, its middle at y. */
function shaft(x: number, y: number, { widthPixels = 60, sdDegrees = 0.3, length = 100 } = {}): ShaftTrace {
  const axis = { from: { x, y: y + length / 2 }, to: { x, y: y - length / 2 } };
  const [proximal, distal] = [axis.from, axis.to].map((point) => ({ at: [point.x, point.y] as const }));
  if (proximal === undefined || distal === undefined) throw new Error("a shaft has two points");
  return { kind: "traced", proximal, distal, axis, sdDegrees, levels: [], widthPixels, snapped: false };
}

const foot: TracedShafts = {
  firstMetatarsal: shaft(0, 0),
  secondMetatarsal: shaft(100, 0, { widthPixels: 36 }),
  proximalPhalanx: shaft(0, -260, { widthPixels: 58 }),
  base: { x: 0, y: 150 },
  head: { x: 0, y: -130 },
  between: [],
};

test("bones that suit each other raise no doubt", () => {
  expect(doubtsOf(foot)).toEqual([]);
});

test.each<{ what: string; odd: Partial<TracedShafts>; tap: string; says: string }>([
  { what: "the first metatarsal twice", odd: { secondMetatarsal: shaft(4, 10) }, tap: "secondMetatarsal", says: "same bone" },
  {
    what: "a shaft between both",
    odd: { between: [shaft(52, 0, { widthPixels: 30 })] },
    tap: "secondMetatarsal",
    says: "third metatarsal",
  },
  { what: "a second metatarsal as wide as the first", odd: { secondMetatarsal: shaft(120, 0) }, tap: "secondMetatarsal", says: "width" },
  {
    what: "a second metatarsal of which less than the first's was followed",
    odd: { secondMetatarsal: shaft(100, 0, { widthPixels: 36, length: 95 }) },
    tap: "secondMetatarsal",
    says: "Too little",
  },
  { what: "a second toe", odd: { proximalPhalanx: shaft(0, -260, { widthPixels: 28 }) }, tap: "proximalPhalanx", says: "width" },
  { what: "two phalanges at once", odd: { proximalPhalanx: shaft(0, -260, { widthPixels: 88 }) }, tap: "proximalPhalanx", says: "width" },
  { what: "a distal phalanx", odd: { proximalPhalanx: shaft(0, -400) }, tap: "proximalPhalanx", says: "distal phalanx" },
  { what: "a toe beside the great one", odd: { proximalPhalanx: shaft(130, -230) }, tap: "proximalPhalanx", says: "another toe" },
  {
    what: "a line across the joint",
    odd: { proximalPhalanx: shaft(0, -150) },
    tap: "proximalPhalanx",
    says: "metatarsal head",
  },
  { what: "a crooked mid-line", odd: { proximalPhalanx: shaft(0, -260, { sdDegrees: 2 }) }, tap: "proximalPhalanx", says: "crooked" },
])("$what: named at $tap", ({ odd, tap, says }) => {
  const doubts = doubtsOf({ ...foot, ...odd });
  expect(doubts).toContainEqual({ tap, kind: "doubtful", because: { en: expect.stringContaining(says), fr: expect.stringMatching(/\S/) } });
});

test("what was found between them and is one of both is no third bone", () => {
  expect(doubtsOf({ ...foot, between: [shaft(96, 4, { widthPixels: 36 })] })).toEqual([]);
});

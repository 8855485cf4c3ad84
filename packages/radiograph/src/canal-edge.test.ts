import { expect, test } from "vitest";
import { canalEdge } from "./canal-edge.ts";

const half = (radius: number, x: number): number => Math.sqrt(Math.max(0, radius ** 2 - x ** 2));
/** A tube of cortex seen from the side: its wall, and marrow that is as dense as flesh. */
const tube =
  (outer: number, inner: number) =>
  (x: number): number =>
    500 + 10 * (half(outer, x - 100) - half(inner, x - 100));
const place = { along: { x: 0, y: -1 }, pixelMm: 0.2 };

test.each([
  { cortex: 6, side: "medial", outer: { x: 70, y: 100 }, inwards: { x: 1, y: 0 } },
  { cortex: 10, side: "medial", outer: { x: 70, y: 100 }, inwards: { x: 1, y: 0 } },
  { cortex: 10, side: "lateral", outer: { x: 130, y: 100 }, inwards: { x: -1, y: 0 } },
])("a $side cortex of $cortex pixels", ({ cortex, outer, inwards }) => {
  const depth = canalEdge(tube(30, 30 - cortex), { ...place, outer, inwards });
  expect(Math.abs((depth ?? 0) - cortex)).toBeLessThan(2);
});

test.each([
  { title: "a solid bone", brightness: tube(30, 0) },
  { title: "even greys", brightness: () => 700 },
])("$title shows no canal", ({ brightness }) => {
  expect(canalEdge(brightness, { ...place, outer: { x: 70, y: 100 }, inwards: { x: 1, y: 0 } })).toBeUndefined();
});

import { expect, test } from "vitest";
import { filmToScreen } from "./film-to-screen.ts";
import type { QuarterTurns } from "./film-view.ts";
import { overlayTransform } from "./overlay-transform.ts";

const viewport = { width: 800, height: 600 };

const turns: readonly QuarterTurns[] = [0, 1, 2, 3];
const held = turns.flatMap((quarterTurns) => [
  { quarterTurns, mirrored: false },
  { quarterTurns, mirrored: true },
]);

test.each(held)("held as $quarterTurns, mirrored $mirrored, the overlay lies where the film lies", (turn) => {
  const view = { centre: [120, 80], scale: 1.5, ...turn } as const;
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = overlayTransform(view, viewport).slice(7, -1).split(" ").map(Number);
  const [x, y] = [37, 411];
  const [left, top] = filmToScreen([x, y], view, viewport);
  expect(a * x + c * y + e).toBeCloseTo(left, 9);
  expect(b * x + d * y + f).toBeCloseTo(top, 9);
});

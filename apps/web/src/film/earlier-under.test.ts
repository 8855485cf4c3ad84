import { expect, test } from "vitest";
import { placementUnder } from "./placement-under.ts";
import { pointMoved } from "./point-moved.ts";
import { pointsAbove } from "./points-above.ts";

const motion = { along: 0.8, turn: 0.3, shift: [40, -25] } as const;

test("the same bone lies under the same pixel of the screen", () => {
  const above = { centre: [300, 400], across: [0.5, 0.1], down: [-0.1, 0.5] } as const;
  const under = placementUnder(above, motion);
  const [right, below] = [37, -12];
  const onFilm = [
    above.centre[0] + right * above.across[0] + below * above.down[0],
    above.centre[1] + right * above.across[1] + below * above.down[1],
  ] as const;
  const [x, y] = pointMoved(onFilm, motion);
  expect(under.centre[0] + right * under.across[0] + below * under.down[0]).toBeCloseTo(x, 9);
  expect(under.centre[1] + right * under.across[1] + below * under.down[1]).toBeCloseTo(y, 9);
});

test("the earlier film's landmarks come to lie where the fit has them on this film", () => {
  const here = [120, 90] as const;
  const points = pointsAbove({ talusProximal: pointMoved(here, motion) }, motion);
  expect(points.talusProximal).toEqual([expect.closeTo(120, 9), expect.closeTo(90, 9)]);
});

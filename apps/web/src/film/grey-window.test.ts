import { describe, expect, test } from "vitest";
import { draggedWindow } from "./dragged-window.ts";
import { greyLookup } from "./grey-lookup.ts";
import { presetWindow } from "./preset-window.ts";
import { windowPresets } from "./window-presets.ts";
import { windowedGrey } from "./windowed-grey.ts";

describe("a window of 2048 ± 2048", () => {
  const window = { centre: 2048, width: 4096, inverted: false };

  test.each([
    { grey: 0, share: 0 },
    { grey: 4095, share: 1 },
    { grey: 2047.5, share: 0.5 },
    { grey: 60_000, share: 1 },
  ])("shows $grey at $share (PS3.3 C.11.2.1.2.1)", ({ grey, share }) => {
    expect(windowedGrey(grey, window)).toBeCloseTo(share, 12);
    expect(windowedGrey(grey, { ...window, inverted: true })).toBeCloseTo(1 - share, 12);
  });

  test("its lookup holds every stored grey, never darker for a brighter grey", () => {
    const lookup = greyLookup(window);
    expect(lookup).toHaveLength(65_536);
    expect([lookup[0], lookup[4095], lookup[65_535]]).toEqual([0, 255, 255]);
    expect(lookup.every((value, grey) => grey === 0 || value >= (lookup[grey - 1] ?? 0))).toBe(true);
  });
});

test("a window of width 1 is a threshold, not a division by zero", () => {
  const window = { centre: 100, width: 1, inverted: false };
  expect([99, 100].map((grey) => windowedGrey(grey, window))).toEqual([0, 1]);
});

test("dragging right widens, down darkens, and neither leaves the film's greys", () => {
  const window = { centre: 2048, width: 1000, inverted: false };
  expect(draggedWindow(window, [50, 0], 12).width).toBeGreaterThan(1000);
  expect(windowedGrey(2048, draggedWindow(window, [0, 50], 12))).toBeLessThan(windowedGrey(2048, window));
  expect(draggedWindow(window, [-9999, 9999], 12)).toMatchObject({ width: 1, centre: 4096 });
});

test.each(windowPresets)("the preset $key is a window", (preset) => {
  expect(presetWindow({ centre: 2048, width: 4096 }, preset).width).toBeGreaterThanOrEqual(1);
});

import type { Position } from "@firstray/radiograph";
import { expect, test, vi } from "vitest";
import { gestureAfter } from "./gesture-after.ts";
import type { GestureControls } from "./gesture-controls.ts";
import { gestureEnd } from "./gesture-end.ts";

/** Two CSS pixels a film pixel; the middle of the stage, at 200 and 150, shows the film's 100, 100. */
function stage() {
  const handle = { key: "head", at: [110, 100] as const, choose: vi.fn(), aim: vi.fn(), move: vi.fn() };
  const handles = { each: [handle], selected: undefined, held: undefined, aimTap: vi.fn(), tap: vi.fn(), letGo: vi.fn(), remove: vi.fn() };
  const controls: GestureControls = {
    film: { bits: 12 },
    view: { centre: [100, 100], scale: 2, quarterTurns: 0, mirrored: false },
    window: { centre: 2000, width: 1000, inverted: false },
    viewport: { width: 400, height: 300 },
    tool: "landmarks",
    ...{ handles, setView: vi.fn(), setWindow: vi.fn() },
  };
  return { handle, handles, controls };
}

const middle: Position = [200, 150];
const step = (at: Position, more: { readonly other?: Position; readonly aims?: boolean } = {}) => ({
  ...{ before: middle, at, other: more.other, aims: more.aims ?? false },
});
const held = { kind: "drag", key: "head", offset: [20, 0], start: middle, moved: false } as const;
const placing = { kind: "place", start: middle, moved: false } as const;

test.each([
  { by: 4, moved: false },
  { by: 5, moved: true },
])("a hand that trembles by $by pixels drags: $moved", ({ by, moved }) => {
  const { controls, handle } = stage();
  const after = gestureAfter(controls, held, step([200 + by, 150]));
  expect(after).toMatchObject({ kind: "drag", moved });
  expect(handle.aim).toHaveBeenCalledTimes(moved ? 1 : 0);
  gestureEnd(controls, after, [200 + by, 150], false);
  expect([handle.choose.mock.calls.length, handle.move.mock.calls.length]).toEqual(moved ? [0, 1] : [1, 0]);
});

test("what is dragged follows the finger by where it was taken hold of", () => {
  const { controls, handle } = stage();
  gestureAfter(controls, held, step([240, 150]));
  expect(handle.aim).toHaveBeenLastCalledWith([130, 100]);
});

test("a mouse that moves over bare film moves the film, and is no tap; a finger aims", () => {
  const mouse = stage();
  gestureEnd(mouse.controls, gestureAfter(mouse.controls, placing, step([220, 150])), [220, 150], false);
  expect(mouse.controls.setView).toHaveBeenCalledWith(expect.objectContaining({ centre: [90, 100] }));
  expect(mouse.handles.tap).not.toHaveBeenCalled();
  const finger = stage();
  gestureEnd(finger.controls, gestureAfter(finger.controls, placing, step([220, 150], { aims: true })), [220, 150], true);
  expect(finger.controls.setView).not.toHaveBeenCalled();
  expect(finger.handles.aimTap).toHaveBeenCalledWith([110, 100]);
  expect(finger.handles.tap).toHaveBeenCalledWith([110, 100]);
});

test("two fingers that part to twice their distance double the film; one alone does nothing", () => {
  const { controls } = stage();
  gestureAfter(controls, { kind: "pinch" }, step([300, 150], { other: [100, 150] }));
  expect(controls.setView).toHaveBeenCalledWith(expect.objectContaining({ scale: 4 }));
  const alone = stage();
  gestureAfter(alone.controls, { kind: "pinch" }, step([300, 150]));
  expect(alone.controls.setView).not.toHaveBeenCalled();
});

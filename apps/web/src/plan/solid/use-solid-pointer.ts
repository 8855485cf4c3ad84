import { type PointerEvent, useRef } from "react";
import { poseAfter } from "./pose-after.ts";
import type { SolidPose } from "./solid-pose.ts";

/** Degrees that a drag over one CSS pixel turns. */
const perPixel = 0.5;

interface Spot {
  readonly x: number;
  readonly y: number;
}

/** One finger or the mouse turns the bones, two fingers zoom. */
export function useSolidPointer(pose: SolidPose, setPose: (pose: SolidPose) => void) {
  const down = useRef(new Map<number, Spot>());
  const lift = (event: PointerEvent): void => {
    down.current.delete(event.pointerId);
  };
  return {
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      event.currentTarget.setPointerCapture(event.pointerId);
      down.current.set(event.pointerId, { x: event.clientX, y: event.clientY });
    },
    onPointerMove: (event: PointerEvent) => {
      const was = down.current.get(event.pointerId);
      if (was === undefined) return;
      const is = { x: event.clientX, y: event.clientY };
      const other = [...down.current].find(([id]) => id !== event.pointerId)?.[1];
      setPose(
        other === undefined
          ? poseAfter(pose, { turn: (was.x - is.x) * perPixel, rise: (is.y - was.y) * perPixel })
          : poseAfter(pose, { zoom: apart(is, other) / Math.max(1, apart(was, other)) }),
      );
      down.current.set(event.pointerId, is);
    },
    onPointerUp: lift,
    onPointerCancel: lift,
  };
}

function apart(a: Spot, b: Spot): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}
